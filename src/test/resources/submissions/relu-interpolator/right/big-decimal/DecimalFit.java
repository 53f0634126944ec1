// right: slopes in BigDecimal with 40 digits
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;
import java.math.BigDecimal;
import java.math.MathContext;

public class DecimalFit implements ReluInterpolator {
    private static final MathContext MC = new MathContext(40);

    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < h; i++) {
            BigDecimal dy = new BigDecimal(y[i + 1]).subtract(new BigDecimal(y[i]));
            BigDecimal dx = new BigDecimal(x[i + 1]).subtract(new BigDecimal(x[i]));
            BigDecimal w = dy.divide(dx, MC).subtract(sum, MC);
            sum = sum.add(w, MC);
            w1[i] = 1;
            b1[i] = -x[i];
            w2[i] = w.doubleValue();
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
