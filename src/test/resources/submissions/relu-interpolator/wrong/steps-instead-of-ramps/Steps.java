// wrong: takes steep ReLUs for steps that saturate; fit must fail
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=wrong-from-an-entry-on
import ece417.hw3.ReluInterpolator;

public class Steps implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        for (int i = 0; i < h; i++) {
            w1[i] = 1e3;
            b1[i] = -1e3 * (x[i] + x[i + 1]) / 2;
            w2[i] = y[i + 1] - y[i];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
