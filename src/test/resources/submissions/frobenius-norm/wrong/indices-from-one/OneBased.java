// wrong: runs its sums from index 1 as in the lecture notes; gradient must fail
// expect 3.1: norm=passed gradient=wrong
// names 3.1: gradient=first-row-of-a-left-out
import ece417.hw3.FrobeniusNorm;

public class OneBased implements FrobeniusNorm {
    public double norm(double[][] a, double[][] x) {
        double s = 0;
        for (int i = 0; i < a.length; i++) for (int j = 0; j < x[0].length; j++) { double z = 0; for (int k = 0; k < x.length; k++) z += a[i][k] * x[k][j]; s += z * z; }
        return Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        double y = norm(a, x);
        int q = x.length, r = x[0].length;
        double[][] g = new double[r][q];
        for (int j = 0; j < r; j++)
            for (int i = 0; i < q; i++)
                for (int k = 1; k < a.length; k++)
                    for (int l = 0; l < q; l++) g[j][i] += a[k][i] * a[k][l] * x[l][j] / y;
        return g;
    }
}
