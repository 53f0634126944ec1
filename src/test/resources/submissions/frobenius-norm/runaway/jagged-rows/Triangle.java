// runaway: gradient returns rows of different lengths (a triangle); only gradient must fail (shape)
// expect 3.1: norm=passed gradient=shape
import ece417.hw3.FrobeniusNorm;

public class Triangle implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] g = new double[x[0].length][];
        for (int j = 0; j < g.length; j++) g[j] = new double[x.length + 1 + j];
        return g;
    }
}
