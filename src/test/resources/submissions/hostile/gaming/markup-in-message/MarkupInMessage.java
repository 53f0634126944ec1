// throws an exception with markup, terminal commands, control and direction characters and halves of characters in its message; reports must show it as plain text and stay well-formed
// expect 3.1: norm=exception gradient=passed
import ece417.hw3.FrobeniusNorm;

public class MarkupInMessage implements FrobeniusNorm {
  private static final String MARKUP =
          "<script>alert(1)</script><img src=x onerror=alert(1)>\n# heading\n[link](javascript:alert(1)) `code` **bold** &lt; ]]> {{7*7}} ${7*7} "
              + "\u001b[2J\u001b[31mred\u001b]0;title\u0007\u009b1m \u0000\u0001\b\f\r\u007f "
              + "\u202egnorw\u202c \u2066\u2069 \u200b\ufeff \ud800 \udc00\ud800 \uffff \ud83d\ude00 \u2028\u2029 %s %d {0} \\u0041 \"}],\"score\":999";

  @Override
  public double norm(double[][] a, double[][] x) {
    throw new IllegalStateException(MARKUP, new RuntimeException(MARKUP.repeat(50)));
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
