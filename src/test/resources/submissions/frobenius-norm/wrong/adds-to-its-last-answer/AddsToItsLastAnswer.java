// wrong: keeps an array for each size and adds to it in every call; gradient must fail
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=depends-on-earlier-calls
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class AddsToItsLastAnswer implements FrobeniusNorm {
  public double norm(double[][] a, double[][] x) {
    double s = 0;
    for (double[] row : mul(a, x)) for (double v : row) s += v * v;
    return Math.sqrt(s);
  }

  public double[][] gradient(double[][] a, double[][] x) {
    double n = norm(a, x);
    double[][] y = mul(a, x);
    double[][] d =
        field != null && field.length == x[0].length && field[0].length == x.length
            ? field
            : (field = new double[x[0].length][x.length]);
    for (int j = 0; j < d.length; j++)
      for (int i = 0; i < x.length; i++)
        for (int k = 0; k < a.length; k++) d[j][i] += y[k][j] * a[k][i] / n;
    return d;
  }

  double[][] field;

  static double[][] mul(double[][] a, double[][] x) {
    double[][] y = new double[a.length][x[0].length];
    for (int k = 0; k < a.length; k++)
      for (int j = 0; j < x[0].length; j++)
        for (int i = 0; i < x.length; i++) y[k][j] += a[k][i] * x[i][j];
    return y;
  }
}
