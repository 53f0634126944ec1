// right: backpropagation as a full convolution of the error map (non-zero at the peak only) with the flipped image
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;

public class Correlation implements MaxPoolingFilter {
    public int[] peak(double[][] x) { return search(x, 0, x.length, 0, x[0].length); }

    /** divide and conquer */
    private int[] search(double[][] x, int top, int bottom, int left, int right) {
        int h = bottom - top, w = right - left;
        if (h == 1 && w == 1) return new int[] {top, left};
        int[] a, b;
        if (h >= w) {
            a = search(x, top, top + h / 2, left, right);
            b = search(x, top + h / 2, bottom, left, right);
        } else {
            a = search(x, top, bottom, left, left + w / 2);
            b = search(x, top, bottom, left + w / 2, right);
        }
        return x[a[0]][a[1]] > x[b[0]][b[1]] ? a : b;
    }

    static double[][] full(double[][] u, double[][] v) {
        double[][] c = new double[u.length + v.length - 1][u[0].length + v[0].length - 1];
        for (int i = 0; i < u.length; i++)
            for (int j = 0; j < u[0].length; j++)
                for (int k = 0; k < v.length; k++)
                    for (int l = 0; l < v[0].length; l++)
                        c[i + k][j + l] += u[i][j] * v[k][l];
        return c;
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int M = x.length, N = x[0].length;
        int[] p = peak(x);
        double[][] dLdz = new double[M][N], flipped = new double[M][N];
        dLdz[p[0]][p[1]] = x[p[0]][p[1]] - y;
        for (int i = 0; i < M; i++) for (int j = 0; j < N; j++) flipped[i][j] = x[M - 1 - i][N - 1 - j];
        double[][] grad = full(dLdz, flipped);
        for (int a = 0; a < grad.length; a++)
            for (int b = 0; b < grad[0].length; b++)
                grad[a][b] = (a == M - 1 && b == N - 1 ? 1 : 0) - grad[a][b];
        return grad;
    }
}
