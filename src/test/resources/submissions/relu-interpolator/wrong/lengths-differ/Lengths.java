// wrong: b1 has one entry per data point, w1 and w2 one less; fit must fail (shape)
// expect 3.2: hiddenNodes=passed fit=shape
// names 3.2: fit=one-offset-too-many
import ece417.hw3.ReluInterpolator;

public class Lengths implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int n = x.length;
        double[] w1 = new double[n - 1], b1 = new double[n], w2 = new double[n - 1];
        double sum = 0;
        for (int i = 0; i < n; i++) b1[i] = -x[i];
        for (int i = 0; i < n - 1; i++) {
            w1[i] = 1;
            w2[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - sum;
            sum += w2[i];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
