import ece417.hw3.FrobeniusNorm

public class Problem31 implements FrobeniusNorm {
    // norm
    public double norm(double[][] a, double[][] x) {
        double sum = 0;
        for (double[] row : product(a, x))
            for (double entry : row) sum += entry * entry;
        return Math.sqrt(sum);
    }

    // gradient
    public double[][] gradient(double[][] a, double[][] x) {
        double norm = norm(a, x);
        double[][] y = product(a, x);
        double[][] d = new double[x[0].length][x.length];
        for (int j = 0; j < d.length; j++)
            for (int i = 0; i < x.length; i++)
                for (int k = 0; k < a.length; k++) d[j][i] += y[k][j] * a[k][i] / norm;
        return d;
    }

    static double[][] product(double[][] a, double[][] x) {
        double[][] y = new double[a.length][x[0].length];
        for (int k = 0; k < a.length; k++)
            for (int j = 0; j < x[0].length; j++)
                for (int i = 0; i < x.length; i++) y[k][j] += a[k][i] * x[i][j];
        return y;
    }
}
