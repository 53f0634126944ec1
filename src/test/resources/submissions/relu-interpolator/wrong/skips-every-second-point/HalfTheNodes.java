// wrong: believes that half the nodes do and joins every second point; both methods must fail
// expect 3.2: hiddenNodes=wrong fit=wrong
// names 3.2: hiddenNodes=one-per-two-points fit=every-second-point
import ece417.hw3.ReluInterpolator;

public class HalfTheNodes implements ReluInterpolator {
    public int hiddenNodes(int n) { return n / 2; }

    public Network fit(double[] x, double[] y) {
        int h = (x.length - 1) / 2;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        double prev = 0;
        for (int i = 0; i < h; i++) {
            double s = (y[2 * i + 2] - y[2 * i]) / (x[2 * i + 2] - x[2 * i]);
            w1[i] = 1; b1[i] = -x[2 * i]; w2[i] = s - prev;
            prev = s;
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
