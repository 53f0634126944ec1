// wrong: one node per interval and one for each side, fit is right; only hiddenNodes must fail
// expect 3.2: hiddenNodes=wrong fit=passed
// names 3.2: hiddenNodes=offset-counted
import ece417.hw3.ReluInterpolator;

public class Generous implements ReluInterpolator {
    public int hiddenNodes(int n) { return n + 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        double sum = 0;
        for (int i = 0; i < h; i++) {
            w1[i] = 2; b1[i] = -2 * x[i];
            w2[i] = ((y[i + 1] - y[i]) / (x[i + 1] - x[i]) - sum) / 2;
            sum += 2 * w2[i];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
