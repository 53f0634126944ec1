// right: the closed form X'A'A / norm with plain loops, as in the solution
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;

public class Problem31 implements FrobeniusNorm {

    public double norm(double[][] a, double[][] x) {
        double[][] ax = multiply(a, x);
        double sum = 0;
        for (int i = 0; i < ax.length; i++) {
            for (int j = 0; j < ax[0].length; j++) {
                sum += ax[i][j] * ax[i][j];
            }
        }
        return Math.sqrt(sum);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        double[][] result = multiply(transpose(x), multiply(transpose(a), a));
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[i].length; j++) {
                result[i][j] = result[i][j] / y;
            }
        }
        return result;
    }

    private static double[][] multiply(double[][] l, double[][] r) {
        double[][] c = new double[l.length][r[0].length];
        for (int i = 0; i < l.length; i++)
            for (int j = 0; j < r[0].length; j++)
                for (int k = 0; k < r.length; k++)
                    c[i][j] += l[i][k] * r[k][j];
        return c;
    }

    private static double[][] transpose(double[][] m) {
        double[][] t = new double[m[0].length][m.length];
        for (int i = 0; i < m.length; i++)
            for (int j = 0; j < m[0].length; j++)
                t[j][i] = m[i][j];
        return t;
    }
}
