// wrong: stops one interval early, the last point is extrapolated; fit must fail
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=last-node-missing
import ece417.hw3.ReluInterpolator;

public class NotLast implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int m = Math.max(0, x.length - 2);
        double[] w1 = new double[m], b1 = new double[m], w2 = new double[m];
        double prev = 0;
        for (int i = 0; i < m; i++) {
            double s = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            w1[i] = 1; b1[i] = -x[i]; w2[i] = s - prev;
            prev = s;
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
