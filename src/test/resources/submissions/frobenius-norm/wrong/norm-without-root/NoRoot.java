// wrong: norm forgets the square root, the gradient has it; only norm must fail
// expect 3.1: norm=wrong gradient=passed
// names 3.1: norm=squared
import ece417.hw3.FrobeniusNorm;

public class NoRoot implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return s;
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = Math.sqrt(norm(a, x));
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) for (double[] row : a) for (int l = 0; l < x.length; l++) g[j][i] += row[i] * row[l] * x[l][j] / y;
        return g;
    }
}
