// right: exact sums in BigDecimal, 34 digits for the root and the quotient
// expect 3.1: norm=passed gradient=passed
import static java.math.BigDecimal.ZERO;
import static java.math.MathContext.DECIMAL128;

import ece417.hw3.FrobeniusNorm;
import java.math.BigDecimal;

public class ExactNorm implements FrobeniusNorm {

    public double norm(double[][] a, double[][] x) {
        return bigNorm(ax(a, x)).doubleValue();
    }

    public double[][] gradient(double[][] a, double[][] x) {
        BigDecimal[][] ax = ax(a, x);
        BigDecimal y = bigNorm(ax);
        double[][] g = new double[x[0].length][];
        for (int j = 0; j < g.length; j++) {
            g[j] = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                BigDecimal s = ZERO;
                for (int k = 0; k < a.length; k++) s = s.add(ax[k][j].multiply(new BigDecimal(a[k][i])));
                g[j][i] = s.divide(y, DECIMAL128).doubleValue();
            }
        }
        return g;
    }

    private BigDecimal bigNorm(BigDecimal[][] m) {
        BigDecimal s = ZERO;
        for (BigDecimal[] row : m) for (BigDecimal v : row) s = s.add(v.multiply(v));
        return s.round(DECIMAL128).sqrt(DECIMAL128);
    }

    private BigDecimal[][] ax(double[][] a, double[][] x) {
        BigDecimal[][] m = new BigDecimal[a.length][x[0].length];
        for (int i = 0; i < a.length; i++)
            for (int j = 0; j < x[0].length; j++) {
                m[i][j] = ZERO;
                for (int k = 0; k < x.length; k++)
                    m[i][j] = m[i][j].add(new BigDecimal(a[i][k]).multiply(new BigDecimal(x[k][j])));
            }
        return m;
    }
}
