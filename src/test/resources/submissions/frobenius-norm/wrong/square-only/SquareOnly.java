// wrong: uses one size n = rows of A for everything; gradient must fail unless all matrices are square
// expect 3.1: norm=passed gradient=exception|shape|wrong
// names 3.1: gradient=wrong-for-some-inputs
import ece417.hw3.FrobeniusNorm;

public class SquareOnly implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (int i = 0; i < a.length; i++) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < x.length; k++) z += a[i][k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        int n = a.length;
        double y = norm(a, x);
        double[][] ata = new double[n][n], g = new double[n][n];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) ata[i][j] += a[k][i] * a[k][j];
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) g[i][j] += x[k][i] * ata[k][j] / y;
        return g;
    }
}
