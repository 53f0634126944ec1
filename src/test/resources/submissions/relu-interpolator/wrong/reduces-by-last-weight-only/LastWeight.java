// wrong: subtracts only the previous weight instead of the sum of all; right up to n = 3, fit must fail from n = 4 on
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=one-weight-taken-off
import ece417.hw3.ReluInterpolator;

public class LastWeight implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        for (int i = 0; i < h; i++) {
            w1[i] = 1;
            b1[i] = -x[i];
            w2[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            if (i > 0) w2[i] -= w2[i - 1];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
