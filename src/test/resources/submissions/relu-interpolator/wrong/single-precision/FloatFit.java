// wrong: float arithmetic; fit must fail
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=few-digits
import ece417.hw3.ReluInterpolator;

public class FloatFit implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        float sum = 0;
        for (int i = 0; i < h; i++) {
            float slope = (float) (y[i + 1] - y[i]) / (float) (x[i + 1] - x[i]);
            w1[i] = 1; b1[i] = (float) -x[i];
            w2[i] = slope - sum;
            sum = slope;
        }
        return new Network(w1, b1, w2, (float) y[0]);
    }
}
