// wrong: norm is the largest absolute entry of AX, the gradient is right; only norm must fail
// expect 3.1: norm=wrong gradient=passed
// names 3.1: norm=largest-entry
import ece417.hw3.FrobeniusNorm;
import java.util.Arrays;

public class MaxNorm implements FrobeniusNorm {
    double[][] ax(double[][] a, double[][] x) {
        double[][] z = new double[a.length][x[0].length];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < x[0].length; j++) for (int k = 0; k < x.length; k++) z[i][j] += a[i][k] * x[k][j];
        return z;
    }

    public double norm(double[][] a, double[][] x) {
        return Arrays.stream(ax(a, x)).flatMapToDouble(Arrays::stream).map(Math::abs).max().getAsDouble();
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] z = ax(a, x), g = new double[x[0].length][x.length];
        double y = Math.sqrt(Arrays.stream(z).flatMapToDouble(Arrays::stream).map(v -> v * v).sum());
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) { for (int k = 0; k < a.length; k++) g[j][i] += z[k][j] * a[k][i]; g[j][i] /= y; }
        return g;
    }
}
