// runaway: a static table is filled beyond its end, the class cannot be initialised; both methods must fail
// expect 3.1: norm=instance gradient=instance
import ece417.hw3.FrobeniusNorm;

public class Tables implements FrobeniusNorm {
    private static final double[] ROOTS = new double[100];
    static {
        for (int i = 0; i <= 100; i++) ROOTS[i] = Math.sqrt(i);
    }

    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return s == Math.rint(s) && s < 100 ? ROOTS[(int) s] : Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) for (double[] row : a) for (int l = 0; l < x.length; l++) g[j][i] += row[i] * row[l] * x[l][j] / y;
        return g;
    }
}
