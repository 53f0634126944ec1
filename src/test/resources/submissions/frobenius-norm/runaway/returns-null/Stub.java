// runaway: gradient is still the stub made by the editor; only gradient must fail (null)
// expect 3.1: norm=passed gradient=null
import ece417.hw3.FrobeniusNorm;

public class Stub implements FrobeniusNorm {
    @Override
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    @Override
    public double[][] gradient(double[][] a, double[][] x) {
        return null;
    }
}
