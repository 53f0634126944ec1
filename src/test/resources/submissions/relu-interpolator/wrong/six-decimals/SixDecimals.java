// wrong: rounds all parameters to 6 decimals; fit must fail
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=few-digits
import ece417.hw3.ReluInterpolator;

public class SixDecimals implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    static double round6(double v) { return Math.round(v * 1e6) / 1e6; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        double prev = 0;
        for (int i = 0; i < h; i++) {
            double s = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            w1[i] = 1; b1[i] = round6(-x[i]); w2[i] = round6(s - prev);
            prev = s;
        }
        return new Network(w1, b1, w2, round6(y[0]));
    }
}
