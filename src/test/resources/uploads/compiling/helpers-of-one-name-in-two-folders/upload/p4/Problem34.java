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
