// wrong: interpolates, but with n nodes where n - 1 are enough; both methods must fail
// expect 3.2: hiddenNodes=wrong fit=wrong|shape
// names 3.2: hiddenNodes=one-per-point fit=one-node-too-many
import ece417.hw3.ReluInterpolator;

public class NNodes implements ReluInterpolator {
    public int hiddenNodes(int n) { return n; }

    public Network fit(double[] x, double[] y) {
        int n = x.length;
        double[] w1 = new double[n], b1 = new double[n], w2 = new double[n];
        // node 0 is always on, at height y[0]
        b1[0] = 1;
        w2[0] = y[0];
        double slope = 0;
        for (int i = 1; i < n; i++) {
            double next = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
            w1[i] = 1;
            b1[i] = -x[i - 1];
            w2[i] = next - slope;
            slope = next;
        }
        return new Network(w1, b1, w2, 0);
    }
}
