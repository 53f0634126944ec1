// wrong: a hundred nodes are always enough for the homework's data, fit is right; only hiddenNodes must fail
// expect 3.2: hiddenNodes=wrong fit=passed
// names 3.2: hiddenNodes=always-the-same
import ece417.hw3.ReluInterpolator;

public class Hundred implements ReluInterpolator {
    public int hiddenNodes(int n) { return 100; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        for (int i = h - 1; i >= 0; i--) {
            w1[i] = 1; b1[i] = -x[i];
            w2[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (i == 0 ? 0 : (y[i] - y[i - 1]) / (x[i] - x[i - 1]));
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
