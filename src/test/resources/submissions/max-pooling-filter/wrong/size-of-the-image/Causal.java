// wrong: only shifts 0..M-1, 0..N-1, a filter of the size of the image; updatedFilter must fail (shape) but for one pixel
// expect 3.4: peak=passed updatedFilter=shape
// names 3.4: updatedFilter=size-of-the-image
import ece417.hw3.MaxPoolingFilter;

public class Causal implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 0, b = 0;
        for (int i = 0; i < x.length; i++) for (int j = 0; j < x[0].length; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] w = new double[M][N];
        w[0][0] = 1;
        for (int m = 0; m <= p[0]; m++) for (int n = 0; n <= p[1]; n++) w[m][n] += (y - x[p[0]][p[1]]) * x[p[0] - m][p[1] - n];
        return w;
    }
}
