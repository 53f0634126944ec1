// wrong: scratch array of fixed size 4, larger matrices are cut off; gradient must fail when q > 4
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=wrong-for-some-inputs
import ece417.hw3.FrobeniusNorm;

public class Capped implements FrobeniusNorm {
    static final int MAX = 4;

    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        double[][] ata = new double[MAX][MAX];
        int n = Math.min(MAX, x.length);
        for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) for (double[] row : a) ata[i][j] += row[i] * row[j];
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < n; i++) for (int k = 0; k < n; k++) g[j][i] += x[k][j] * ata[k][i] / y;
        return g;
    }
}
