// has a constant that is doubled thirty times, which the compiler has to hold in memory
// expect 3.1: norm=passed|compile gradient=passed|compile
import ece417.hw3.FrobeniusNorm;

public class DoubledConstants implements FrobeniusNorm {
  private static final String S0 = "0123456789abcdef";
  private static final String S1 = S0 + S0;
  private static final String S2 = S1 + S1;
  private static final String S3 = S2 + S2;
  private static final String S4 = S3 + S3;
  private static final String S5 = S4 + S4;
  private static final String S6 = S5 + S5;
  private static final String S7 = S6 + S6;
  private static final String S8 = S7 + S7;
  private static final String S9 = S8 + S8;
  private static final String S10 = S9 + S9;
  private static final String S11 = S10 + S10;
  private static final String S12 = S11 + S11;
  private static final String S13 = S12 + S12;
  private static final String S14 = S13 + S13;
  private static final String S15 = S14 + S14;
  private static final String S16 = S15 + S15;
  private static final String S17 = S16 + S16;
  private static final String S18 = S17 + S17;
  private static final String S19 = S18 + S18;
  private static final String S20 = S19 + S19;
  private static final String S21 = S20 + S20;
  private static final String S22 = S21 + S21;
  private static final String S23 = S22 + S22;
  private static final String S24 = S23 + S23;
  private static final String S25 = S24 + S24;
  private static final String S26 = S25 + S25;
  private static final String S27 = S26 + S26;
  private static final String S28 = S27 + S27;
  private static final String S29 = S28 + S28;

  @Override
  public double norm(double[][] a, double[][] x) {
    return S29.length() > 0 ? rightNorm(a, x) : 0;
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    double[][] ax = product(a, x);
    double sum = 0;
    for (double[] row : ax) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    double[][] gradient = new double[x[0].length][x.length];
    for (int j = 0; j < gradient.length; j++) {
      for (int i = 0; i < x.length; i++) {
        for (int k = 0; k < a.length; k++) {
          gradient[j][i] += ax[k][j] * a[k][i] / Math.sqrt(sum);
        }
      }
    }
    return gradient;
  }

  private static double rightNorm(double[][] a, double[][] x) {
    double sum = 0;
    for (double[] row : product(a, x)) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  private static double[][] product(double[][] a, double[][] x) {
    double[][] ax = new double[a.length][x[0].length];
    for (int k = 0; k < a.length; k++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int i = 0; i < x.length; i++) {
          ax[k][j] += a[k][i] * x[i][j];
        }
      }
    }
    return ax;
  }
}
