// wrong: room for ten points, the rest is extrapolated; fit must fail from n = 11 on
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=wrong-for-some-inputs
import ece417.hw3.ReluInterpolator;

public class FirstTen implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = Math.min(x.length, 10) - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        double prev = 0;
        for (int i = 0; i < h; i++) {
            double s = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            w1[i] = 1; b1[i] = -x[i]; w2[i] = s - prev;
            prev = s;
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
