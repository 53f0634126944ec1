// wrong: trains the second layer by 300 steps of gradient descent, close but not zero loss; fit must fail
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=flattened
import ece417.hw3.ReluInterpolator;

public class Trainer implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int n = x.length, h = n - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        double b2 = y[0], energy = 1;
        for (int j = 0; j < h; j++) { w1[j] = 1; b1[j] = -x[j]; }
        for (int i = 0; i < n; i++) for (int j = 0; j < i; j++) energy += (x[i] - x[j]) * (x[i] - x[j]);
        double eta = 1 / energy;
        for (int step = 0; step < 300; step++) {
            double[] d = new double[h];
            double db = 0;
            for (int i = 0; i < n; i++) {
                double g = b2;
                for (int j = 0; j < h; j++) g += w2[j] * Math.max(0, x[i] + b1[j]);
                for (int j = 0; j < h; j++) d[j] += (g - y[i]) * Math.max(0, x[i] + b1[j]);
                db += (g - y[i]) / n;
            }
            for (int j = 0; j < h; j++) w2[j] -= eta * d[j];
            b2 -= eta * db;
        }
        return new Network(w1, b1, w2, b2);
    }
}
