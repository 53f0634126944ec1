// wrong: the running sum of weights is a static field that is never reset between calls; fit must fail after the first call
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=depends-on-earlier-calls
import ece417.hw3.ReluInterpolator;

public class Leftover implements ReluInterpolator {
    private static double sum = 0;

    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        for (int i = 0; i < h; i++) {
            w1[i] = 1; b1[i] = -x[i];
            w2[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - sum;
            sum += w2[i];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
