// runaway: gradient sleeps for an hour and uses no CPU; only gradient must fail (wall time)
// expect 3.1: norm=passed gradient=waits
import ece417.hw3.FrobeniusNorm;

public class Sleepy implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        try {
            Thread.sleep(3_600_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return new double[x[0].length][x.length];
    }
}
