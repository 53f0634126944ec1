// right: central differences with a step that fits the data, extrapolated to h = 0 (Richardson)
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;

public class Richardson implements FrobeniusNorm {
  static final int LEVELS = 6;

  public double norm(double[][] a, double[][] x) {
    double s = 0;
    for (double[] ai : a)
      for (int j = 0; j < x[0].length; j++) {
        double z = 0;
        for (int k = 0; k < x.length; k++) z += ai[k] * x[k][j];
        s += z * z;
      }
    return Math.sqrt(s);
  }

  public double[][] gradient(double[][] a, double[][] x) {
    double sizeOfA = 0;
    for (double[] row : a) for (double v : row) sizeOfA += v * v;
    // y as a function of one entry is sqrt of a parabola: smooth on the scale |AX| / |A|
    double h0 = 0.3 * norm(a, x) / Math.sqrt(sizeOfA);
    double[][] d = new double[x[0].length][x.length];
    for (int i = 0; i < x.length; i++)
      for (int j = 0; j < x[0].length; j++) d[j][i] = derivative(a, x, i, j, h0);
    return d;
  }

  private double derivative(double[][] a, double[][] x, int i, int j, double h) {
    double[][] t = new double[LEVELS][LEVELS];
    for (int k = 0; k < LEVELS; k++, h /= 2) {
      double old = x[i][j];
      x[i][j] = old + h;
      double up = norm(a, x);
      double hi = x[i][j];
      x[i][j] = old - h;
      double down = norm(a, x);
      double lo = x[i][j];
      x[i][j] = old;
      t[k][0] = (up - down) / (hi - lo);
      double four = 1;
      for (int m = 1; m <= k; m++) {
        four *= 4;
        t[k][m] = t[k][m - 1] + (t[k][m - 1] - t[k - 1][m - 1]) / (four - 1);
      }
    }
    return t[LEVELS - 1][LEVELS - 1];
  }
}
