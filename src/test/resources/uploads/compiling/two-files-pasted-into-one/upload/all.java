import ece417.hw3.FrobeniusNorm;

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

import ece417.hw3.MaxPoolingFilter;

public class Problem34 implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int[] peak = {0, 0};
        for (int m = 0; m < x.length; m++)
            for (int n = 0; n < x[0].length; n++)
                if (x[m][n] > x[peak[0]][peak[1]]) peak = new int[] {m, n};
        return peak;
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int[] p = peak(x);
        int rows = x.length, columns = x[0].length;
        double[][] f = new double[2 * rows - 1][2 * columns - 1];
        f[rows - 1][columns - 1] = 1;
        for (int m = 0; m < rows; m++)
            for (int n = 0; n < columns; n++)
                f[p[0] - m + rows - 1][p[1] - n + columns - 1] += (y - x[p[0]][p[1]]) * x[m][n];
        return f;
    }
}
