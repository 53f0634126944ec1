// wrong: rounds its answers to 6 decimals; both methods must fail
// expect 3.1: norm=wrong gradient=wrong
// names 3.1: norm=rounded gradient=rounded
import ece417.hw3.FrobeniusNorm;
import java.math.BigDecimal;
import java.math.RoundingMode;

public class Rounded implements FrobeniusNorm {
    private static double round(double v) { return BigDecimal.valueOf(v).setScale(6, RoundingMode.HALF_UP).doubleValue(); }

    private double exact(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a)
            for (int j = 0; j < x[0].length; j++) {
                double z = 0;
                for (int k = 0; k < x.length; k++) z += row[k] * x[k][j];
                s += z * z;
            }
        return Math.sqrt(s);
    }

    public double norm(double[][] a, double[][] x) { return round(exact(a, x)); }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = exact(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < x[0].length; j++)
            for (int i = 0; i < x.length; i++) {
                double s = 0;
                for (double[] row : a) for (int l = 0; l < x.length; l++) s += row[i] * row[l] * x[l][j];
                g[j][i] = round(s / y);
            }
        return g;
    }
}
