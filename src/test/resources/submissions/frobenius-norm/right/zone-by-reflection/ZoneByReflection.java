// right: asks for a time zone by a name that no search of the text finds
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;

public class ZoneByReflection implements FrobeniusNorm {
  static final Object TODAY = today();

  static Object today() {
    try {
      Class<?> zones = ZoneByReflection.class.getClassLoader().loadClass("jav" + "a.time.ZoneId");
      return zones.getMethod("of", String.class).invoke(null, "Europe/Vienna");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no calendar here", e);
    }
  }

  public double norm(double[][] a, double[][] x) {
    double sum = 0;
    for (double[] row : product(a, x)) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  public double[][] gradient(double[][] a, double[][] x) {
    double norm = norm(a, x);
    double[][] ax = product(a, x);
    double[][] gradient = new double[x[0].length][x.length];
    for (int j = 0; j < x[0].length; j++) {
      for (int k = 0; k < x.length; k++) {
        for (int i = 0; i < a.length; i++) {
          gradient[j][k] += a[i][k] * ax[i][j] / norm;
        }
      }
    }
    return gradient;
  }

  private static double[][] product(double[][] a, double[][] x) {
    double[][] product = new double[a.length][x[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int k = 0; k < x.length; k++) {
          product[i][j] += a[i][k] * x[k][j];
        }
      }
    }
    return product;
  }
}
