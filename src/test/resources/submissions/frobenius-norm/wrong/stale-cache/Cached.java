// wrong: keeps A'A in a static field and reuses it for every other A of the same width; gradient must fail
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=depends-on-earlier-calls
import ece417.hw3.FrobeniusNorm;
import java.util.HashMap;
import java.util.Map;

public class Cached implements FrobeniusNorm {
    private static final Map<Integer, double[][]> GRAM = new HashMap<>();

    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] s = GRAM.computeIfAbsent(x.length, q -> {
            double[][] t = new double[q][q];
            for (int i = 0; i < q; i++) for (int j = 0; j < q; j++) for (double[] row : a) t[i][j] += row[i] * row[j];
            return t;
        });
        double y = norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) for (int k = 0; k < x.length; k++) g[j][i] += x[k][j] * s[k][i] / y;
        return g;
    }
}
