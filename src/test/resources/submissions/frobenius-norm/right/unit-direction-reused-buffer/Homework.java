// right: direction U = AX / norm first (hypot), then U'A; a static nested class that returns the same array again and again
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;

public class Homework {
    public static void main(String[] args) {
        double[][] a = {{1, 2}, {3, 4}}, x = {{1}, {0}};
        System.out.println(new Problem1().norm(a, x) + " should be " + Math.sqrt(10));
    }

    static class Problem1 implements FrobeniusNorm {
        private double[][] buffer = new double[0][0];
        private double y;

        @Override
        public double norm(double[][] a, double[][] x) {
            direction(a, x);
            return y;
        }

        @Override
        public double[][] gradient(double[][] a, double[][] x) {
            double[][] u = direction(a, x);
            int q = x.length, r = x[0].length;
            if (buffer.length != r || buffer[0].length != q) buffer = new double[r][q];
            for (int j = 0; j < r; j++)
                for (int i = 0; i < q; i++) {
                    buffer[j][i] = 0;
                    for (int k = 0; k < u.length; k++) buffer[j][i] += u[k][j] * a[k][i];
                }
            return buffer;
        }

        private double[][] direction(double[][] a, double[][] x) {
            double[][] u = new double[a.length][x[0].length];
            y = 0;
            for (int i = 0; i < u.length; i++)
                for (int j = 0; j < u[i].length; j++) {
                    for (int k = 0; k < x.length; k++) u[i][j] += a[i][k] * x[k][j];
                    y = Math.hypot(y, u[i][j]);
                }
            for (double[] row : u) for (int j = 0; j < row.length; j++) row[j] /= y;
            return u;
        }
    }
}
