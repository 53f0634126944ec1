// runaway: divides by a difference of the same index, all weights are NaN or infinite; only fit must fail (from n = 2 on)
// expect 3.2: hiddenNodes=passed fit=not-finite
import ece417.hw3.ReluInterpolator;

public class Vertical implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        for (int i = 0; i < h; i++) {
            w1[i] = 1; b1[i] = -x[i];
            w2[i] = (y[i + 1] - y[i]) / (x[i] - x[i]);
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
