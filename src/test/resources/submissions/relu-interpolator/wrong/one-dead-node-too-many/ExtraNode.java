// wrong: interpolates, but carries an n-th node that is always dead; only fit must fail
// expect 3.2: hiddenNodes=passed fit=wrong|shape
// names 3.2: fit=one-node-too-many
import ece417.hw3.ReluInterpolator;

public class ExtraNode implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int n = x.length;
        double[] w1 = new double[n], b1 = new double[n], w2 = new double[n];
        double sum = 0;
        for (int i = 0; i < n - 1; i++) {
            w1[i] = 1;
            b1[i] = -x[i];
            w2[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - sum;
            sum += w2[i];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
