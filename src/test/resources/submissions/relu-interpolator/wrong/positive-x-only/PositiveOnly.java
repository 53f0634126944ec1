// wrong: clips negative x to zero; fit must fail when two points have negative x
// expect 3.2: hiddenNodes=passed fit=wrong|not-finite
// names 3.2: fit=wrong-for-some-inputs
import ece417.hw3.ReluInterpolator;

public class PositiveOnly implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        double sum = 0;
        for (int i = 0; i < h; i++) {
            w1[i] = 1;
            b1[i] = -Math.max(0, x[i]);
            w2[i] = (y[i + 1] - y[i]) / (Math.abs(x[i + 1]) - Math.abs(x[i])) - sum;
            sum += w2[i];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
