// right: writes AX as a Kronecker product times the columns of X in one vector
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class KroneckerProduct implements FrobeniusNorm {
  public double norm(double[][] a, double[][] x) {
    double[] v = mulv(kron(x[0].length, a), vec(x));
    double s = 0;
    for (double t : v) s += t * t;
    return Math.pow(s, .5);
  }

  public double[][] gradient(double[][] a, double[][] x) {
    int r = x[0].length, q = x.length;
    double[][] K = kron(r, a);
    double[] v = vec(x);
    double[] Kv = mulv(K, v);
    double n = 0;
    for (double t : Kv) n += t * t;
    n = Math.sqrt(n);
    double[] g = new double[q * r];
    for (int i = 0; i < K.length; i++)
      for (int j = 0; j < g.length; j++) g[j] += K[i][j] * Kv[i] / n;
    double[][] o = new double[r][q];
    for (int j = 0; j < r; j++) System.arraycopy(g, j * q, o[j], 0, q);
    return o;
  }

  double[] vec(double[][] x) {
    int q = x.length, r = x[0].length;
    double[] v = new double[q * r];
    for (int j = 0; j < r; j++) for (int i = 0; i < q; i++) v[j * q + i] = x[i][j];
    return v;
  }

  double[][] kron(int r, double[][] a) {
    int p = a.length, q = a[0].length;
    double[][] k = new double[p * r][q * r];
    for (int b = 0; b < r; b++)
      for (int i = 0; i < p; i++) for (int j = 0; j < q; j++) k[b * p + i][b * q + j] = a[i][j];
    return k;
  }

  double[] mulv(double[][] m, double[] v) {
    double[] o = new double[m.length];
    for (int i = 0; i < m.length; i++) for (int j = 0; j < v.length; j++) o[i] += m[i][j] * v[j];
    return o;
  }
}
