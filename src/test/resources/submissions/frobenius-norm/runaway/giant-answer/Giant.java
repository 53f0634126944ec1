// runaway: gradient returns 20000 rows that are all the same array of 20000 numbers, little memory but 3 GB to send; only gradient must fail
// expect 3.1: norm=passed gradient=too-large|shape
import ece417.hw3.FrobeniusNorm;
import java.util.Arrays;

public class Giant implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double[][] g = new double[20000][];
        Arrays.fill(g, new double[20000]);
        return g;
    }
}
