// wrong: A'AX / norm, the shape of X itself; gradient must fail (q x r instead of r x q)
// expect 3.1: norm=passed gradient=shape|wrong
// names 3.1: gradient=transposed
import ece417.hw3.FrobeniusNorm;

public class P1 implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : mul(a, x)) for (double v : row) s += v * v;
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] at = new double[a[0].length][a.length];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < a[0].length; j++) at[j][i] = a[i][j];
        double[][] g = mul(at, mul(a, x));
        double y = norm(a, x);
        for (double[] row : g) for (int j = 0; j < row.length; j++) row[j] /= y;
        return g;
    }

    private double[][] mul(double[][] l, double[][] r) {
        double[][] c = new double[l.length][r[0].length];
        for (int i = 0; i < l.length; i++) for (int j = 0; j < r[0].length; j++) for (int k = 0; k < r.length; k++) c[i][j] += l[i][k] * r[k][j];
        return c;
    }
}
