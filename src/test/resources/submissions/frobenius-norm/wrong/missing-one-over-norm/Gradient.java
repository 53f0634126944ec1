// wrong: X'A'A, the factor 1 / norm is forgotten; gradient must fail
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=root-not-differentiated
import ece417.hw3.FrobeniusNorm;
import java.util.stream.IntStream;

public class Gradient implements FrobeniusNorm {
    double[][] ax(double[][] a, double[][] x) {
        double[][] z = new double[a.length][x[0].length];
        for (int i = 0; i < z.length; i++) for (int j = 0; j < z[i].length; j++) for (int k = 0; k < x.length; k++) z[i][j] += a[i][k] * x[k][j];
        return z;
    }

    @Override public double norm(double[][] a, double[][] x) {
        double[][] z = ax(a, x);
        return Math.sqrt(IntStream.range(0, z.length).mapToDouble(i -> IntStream.range(0, z[i].length).mapToDouble(j -> z[i][j] * z[i][j]).sum()).sum());
    }

    @Override public double[][] gradient(double[][] a, double[][] x) {
        double[][] z = ax(a, x), g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) for (int k = 0; k < a.length; k++) g[j][i] += z[k][j] * a[k][i];
        return g;
    }
}
