// wrong: takes y as the squared norm, value and derivative; both methods must fail
// expect 3.1: norm=wrong gradient=wrong
// names 3.1: norm=squared gradient=of-the-square
import ece417.hw3.FrobeniusNorm;

public class Hw3 implements FrobeniusNorm {
  public double norm(double[][] a, double[][] x) {
    double s = 0;
    for (int i = 0; i < a.length; i++)
      for (int j = 0; j < x[0].length; j++) {
        double z = 0;
        for (int k = 0; k < x.length; k++) z += a[i][k] * x[k][j];
        s += z * z;
      }
    return s;
  }

  public double[][] gradient(double[][] a, double[][] x) {
    double[][] g = new double[x[0].length][x.length];
    for (int j = 0; j < x[0].length; j++)
      for (int i = 0; i < x.length; i++)
        for (int k = 0; k < a.length; k++) {
          double z = 0;
          for (int l = 0; l < x.length; l++) z += a[k][l] * x[l][j];
          g[j][i] += 2 * z * a[k][i];
        }
    return g;
  }
}
