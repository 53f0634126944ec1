// runaway: "gradient" iterates until a residual is exactly zero, which never happens; only gradient must fail (CPU time)
// expect 3.1: norm=passed gradient=time
import ece417.hw3.FrobeniusNorm;

public class Descent implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double step = 0.1, residual = norm(a, x);
        while (residual != -1) {
            step = -step;
            residual = Math.abs(residual - step);
        }
        return new double[x[0].length][x.length];
    }
}
