// wrong: forward differences of the loss with h = 1e-6; updatedFilter must fail
// expect 3.4: peak=passed updatedFilter=wrong
// names 3.4: updatedFilter=forward-difference
import ece417.hw3.MaxPoolingFilter;

public class Nudge implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    private double loss(double[][] w, double[][] x, double y, int[] p) {
        double z = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) z += w[p[0] - i + x.length - 1][p[1] - j + x[0].length - 1] * x[i][j];
        return (y - z) * (y - z) / 2;
    }

    public double[][] updatedFilter(double[][] x, double y) {
        final double h = 1e-6;
        int[] p = peak(x);
        double[][] w = new double[2 * x.length - 1][2 * x[0].length - 1], out = new double[w.length][w[0].length];
        w[x.length - 1][x[0].length - 1] = 1;
        double base = loss(w, x, y, p);
        for (int a = 0; a < w.length; a++)
            for (int b = 0; b < w[a].length; b++) {
                double old = w[a][b];
                w[a][b] += h;
                out[a][b] = old - (loss(w, x, y, p) - base) / h;
                w[a][b] = old;
            }
        return out;
    }
}
