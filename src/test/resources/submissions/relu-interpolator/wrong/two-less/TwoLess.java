// wrong: n - 2 nodes for the inner kinks, fit is right; only hiddenNodes must fail
// expect 3.2: hiddenNodes=wrong fit=passed
// names 3.2: hiddenNodes=inner-points-only
import ece417.hw3.ReluInterpolator;

public class TwoLess implements ReluInterpolator {
    public int hiddenNodes(int n) { return n < 2 ? 0 : n - 2; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        double sum = 0;
        for (int i = 0; i < h; i++) {
            w1[i] = 1; b1[i] = -x[i];
            w2[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - sum;
            sum += w2[i];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
