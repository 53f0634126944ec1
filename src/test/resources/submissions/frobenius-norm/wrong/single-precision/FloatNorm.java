// wrong: computes in float, off by about 1e-7; both methods must fail
// expect 3.1: norm=wrong gradient=wrong
// names 3.1: norm=single-precision gradient=single-precision
import ece417.hw3.FrobeniusNorm;

public class FloatNorm implements FrobeniusNorm {
    private float z(double[][] a, double[][] x, int i, int j) {
        float s = 0f;
        for (int k = 0; k < x.length; k++) s += (float) a[i][k] * (float) x[k][j];
        return s;
    }

    public double norm(double[][] a, double[][] x) {
        float s = 0f;
        for (int i = 0; i < a.length; i++) for (int j = 0; j < x[0].length; j++) s += z(a, x, i, j) * z(a, x, i, j);
        return (float) Math.sqrt(s);
    }

    public double[][] gradient(double[][] a, double[][] x) {
        float y = (float) norm(a, x);
        double[][] g = new double[x[0].length][x.length];
        for (int j = 0; j < g.length; j++)
            for (int i = 0; i < x.length; i++) {
                float s = 0f;
                for (int k = 0; k < a.length; k++) s += z(a, x, k, j) * (float) a[k][i];
                g[j][i] = s / y;
            }
        return g;
    }
}
