package hw;

final class GaussSolver {
  private GaussSolver() {}

  static double[] solve(double[][] m, double[] b) {
    int n = b.length;
    for (int c = 0; c < n; c++) {
      int best = c;
      for (int r = c + 1; r < n; r++) if (Math.abs(m[r][c]) > Math.abs(m[best][c])) best = r;
      double[] row = m[c]; m[c] = m[best]; m[best] = row;
      double t = b[c]; b[c] = b[best]; b[best] = t;
      for (int r = c + 1; r < n; r++) {
        double f = m[r][c] / m[c][c];
        for (int k = c; k < n; k++) m[r][k] -= f * m[c][k];
        b[r] -= f * b[c];
      }
    }
    double[] s = new double[n];
    for (int r = n - 1; r >= 0; r--) {
      s[r] = b[r];
      for (int k = r + 1; k < n; k++) s[r] -= m[r][k] * s[k];
      s[r] /= m[r][r];
    }
    return s;
  }
}
