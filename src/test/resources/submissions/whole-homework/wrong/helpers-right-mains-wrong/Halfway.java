// wrong: all four helper methods right, all four main methods wrong
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=always-zero
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=always-zero
// expect 3.3: probability=passed lossGradient=wrong
// names 3.3: lossGradient=always-zero
// expect 3.4: peak=passed updatedFilter=wrong
// names 3.4: updatedFilter=filter-unchanged
import ece417.hw3.*;

public class Halfway implements FrobeniusNorm, ReluInterpolator, BinaryClassifier, MaxPoolingFilter {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (double[] row : a) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < row.length; k++) z += row[k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) { return new double[x[0].length][x.length]; }

    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = hiddenNodes(x.length);
        return new Network(new double[h], new double[h], new double[h], 0);
    }

    public double probability(Parameters p, double[] x) {
        double z2 = p.b2();
        for (int j = 0; j < p.w2().length; j++) {
            double z1 = p.b1()[j];
            for (int k = 0; k < x.length; k++) z1 += p.w1()[j][k] * x[k];
            z2 += Math.max(0, z1) * p.w2()[j];
        }
        return 1 / (1 + Math.exp(-z2));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) { return new double[x.length][p.w2().length]; }

    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        double[][] w = new double[2 * x.length - 1][2 * x[0].length - 1];
        w[x.length - 1][x[0].length - 1] = 1;
        return w;
    }
}
