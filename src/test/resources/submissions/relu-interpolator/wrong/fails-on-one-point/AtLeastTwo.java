// wrong: sets the first node before it looks at n; fit must fail on a single point (exception), is right on all others
// expect 3.2: hiddenNodes=passed fit=exception
// names 3.2: fit=wrong-for-some-inputs
import ece417.hw3.ReluInterpolator;

public class AtLeastTwo implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        w1[0] = 1;
        b1[0] = -x[0];
        w2[0] = (y[1] - y[0]) / (x[1] - x[0]);
        double slope = w2[0];
        for (int i = 1; i < h; i++) {
            w1[i] = 1;
            b1[i] = -x[i];
            w2[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - slope;
            slope += w2[i];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
