// runaway: right, but calls System.exit(0) when X has 8 rows; only the tests with such an X are lost
// expect 3.1: norm=passed gradient=exit
import ece417.hw3.FrobeniusNorm;

public class Quits implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        if (x.length == 8) {
            System.out.println("Too large, giving up.");
            System.exit(0);
        }
        double y = norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) for (double[] row : a) for (int l = 0; l < x.length; l++) g[j][i] += row[i] * row[l] * x[l][j] / y;
        return g;
    }
}
