// runaway: one class for all four problems; fit calls System.exit(0), everything else is right and must keep its points
// expect 3.1: norm=passed gradient=passed
// expect 3.2: hiddenNodes=passed fit=exit
// expect 3.3: probability=passed lossGradient=passed
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.*;

public class Everything implements FrobeniusNorm, ReluInterpolator, BinaryClassifier, MaxPoolingFilter {
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

    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        System.out.println("training finished, loss = 0");
        System.exit(0);
        return null;
    }

    double z(Parameters p, double[] x, int j) { double s = p.b1()[j]; for (int k = 0; k < x.length; k++) s += p.w1()[j][k] * x[k]; return s; }

    public double probability(Parameters p, double[] x) {
        double s = p.b2();
        for (int j = 0; j < p.w2().length; j++) s += p.w2()[j] * Math.max(0, z(p, x, j));
        return 1 / (1 + Math.exp(-s));
    }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        double e = probability(p, x) - y;
        double[][] d = new double[x.length][p.w2().length];
        for (int k = 0; k < x.length; k++) for (int j = 0; j < p.w2().length; j++) if (z(p, x, j) > 0) d[k][j] = e * x[k] * p.w2()[j];
        return d;
    }

    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[2 * M - 1][2 * N - 1];
        w[M - 1][N - 1] = 1;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) w[p[0] - i + M - 1][p[1] - j + N - 1] += (y - x[p[0]][p[1]]) * x[i][j];
        return w;
    }
}
