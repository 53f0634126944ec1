// wrong: uses the number of rows for both sizes; both methods must fail unless the image is square
// expect 3.4: peak=wrong|exception updatedFilter=shape|exception
// names 3.4: peak=wrong-for-some-inputs updatedFilter=wrong-for-some-inputs
import ece417.hw3.MaxPoolingFilter;

public class SquareImages implements MaxPoolingFilter {
    public int[] peak(double[][] x) {
        int a = 0, b = 0, size = x.length;
        for (int i = 0; i < size; i++) for (int j = 0; j < size; j++) if (x[i][j] > x[a][b]) { a = i; b = j; }
        return new int[] {a, b};
    }

    public double[][] updatedFilter(double[][] x, double y) {
        int size = x.length;
        int[] p = peak(x);
        double[][] w = new double[2 * size - 1][2 * size - 1];
        w[size - 1][size - 1] = 1;
        for (int i = 0; i < size; i++) for (int j = 0; j < size; j++) w[p[0] - i + size - 1][p[1] - j + size - 1] += (y - x[p[0]][p[1]]) * x[i][j];
        return w;
    }
}
