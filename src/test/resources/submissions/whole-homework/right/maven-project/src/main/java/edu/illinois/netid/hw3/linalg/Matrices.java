package edu.illinois.netid.hw3.linalg;

public final class Matrices {
  private Matrices() {}

  public static double[][] product(double[][] l, double[][] r) {
    double[][] c = new double[l.length][r[0].length];
    for (int i = 0; i < l.length; i++)
      for (int k = 0; k < r.length; k++)
        for (int j = 0; j < r[0].length; j++) c[i][j] += l[i][k] * r[k][j];
    return c;
  }

  public static double[][] transpose(double[][] m) {
    double[][] t = new double[m[0].length][m.length];
    for (int i = 0; i < m.length; i++) for (int j = 0; j < m[0].length; j++) t[j][i] = m[i][j];
    return t;
  }

  public static double[][] scale(double s, double[][] m) {
    double[][] c = new double[m.length][m[0].length];
    for (int i = 0; i < m.length; i++) for (int j = 0; j < m[0].length; j++) c[i][j] = s * m[i][j];
    return c;
  }

  public static double frobenius(double[][] m) {
    double s = 0;
    for (double[] row : m) for (double v : row) s += v * v;
    return Math.sqrt(s);
  }
}
