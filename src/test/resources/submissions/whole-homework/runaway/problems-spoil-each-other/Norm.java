// runaway: every problem is right by itself, but norm leaves a static field behind that would spoil the classifier of the same upload; nothing may be lost
// expect 3.1: norm=passed gradient=passed
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.FrobeniusNorm;

public class Norm implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        Settings.scale = Math.sqrt(s);
        return Settings.scale;
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) for (double[] row : a) for (int l = 0; l < x.length; l++) g[j][i] += row[i] * row[l] * x[l][j] / y;
        return g;
    }
}
