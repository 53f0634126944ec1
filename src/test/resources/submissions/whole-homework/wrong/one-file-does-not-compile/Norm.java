// wrong: Interpolator.java has a type error and a missing semicolon; both methods of 3.2 must fail (compile), the other problems are right
// expect 3.1: norm=passed gradient=passed
// expect 3.2: hiddenNodes=compile fit=compile
// expect 3.3: probability=passed lossGradient=passed
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.FrobeniusNorm;

public class Norm implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++) for (int i = 0; i < x.length; i++) for (double[] row : a) for (int l = 0; l < x.length; l++) g[j][i] += row[i] * row[l] * x[l][j] / y;
        return g;
    }
}
