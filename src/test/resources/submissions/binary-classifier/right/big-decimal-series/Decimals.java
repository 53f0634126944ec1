// right: everything in BigDecimal, the exponential by its Taylor series with 40 digits
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.math.BigDecimal;
import java.math.MathContext;

public class Decimals implements BinaryClassifier {
    private static final MathContext MC = new MathContext(40);

    static BigDecimal big(double v) { return new BigDecimal(v); }

    static BigDecimal exp(BigDecimal z) {
        // e^z = (e^(z/64))^64
        BigDecimal t = z.divide(big(64), MC), term = BigDecimal.ONE, sum = BigDecimal.ONE;
        for (int n = 1; n < 40; n++) {
            term = term.multiply(t, MC).divide(big(n), MC);
            sum = sum.add(term, MC);
        }
        return sum.pow(64, MC);
    }

    BigDecimal[] z1(Parameters p, double[] x) {
        BigDecimal[] z = new BigDecimal[p.b1().length];
        for (int j = 0; j < z.length; j++) {
            double[] w = p.w1()[j];
            z[j] = big(p.b1()[j]);
            for (int k = 0; k < x.length; k++) z[j] = z[j].add(big(w[k]).multiply(big(x[k])));
        }
        return z;
    }

    BigDecimal g(Parameters p, double[] x) {
        BigDecimal z2 = big(p.b2());
        BigDecimal[] z1 = z1(p, x);
        for (int j = 0; j < z1.length; j++) z2 = z2.add(big(p.w2()[j]).multiply(z1[j].max(BigDecimal.ZERO)));
        return BigDecimal.ONE.divide(BigDecimal.ONE.add(exp(z2.negate())), MC);
    }

    public double probability(Parameters p, double[] x) { return g(p, x).doubleValue(); }

    public double[][] lossGradient(Parameters p, double[] x, int y) {
        BigDecimal error = g(p, x).subtract(big(y));
        BigDecimal[] z1 = z1(p, x);
        double[][] out = new double[x.length][z1.length];
        for (int k = 0; k < x.length; k++)
            for (int j = 0; j < z1.length; j++)
                if (z1[j].signum() > 0) out[k][j] = error.multiply(big(x[k])).multiply(big(p.w2()[j]), MC).doubleValue();
        return out;
    }
}
