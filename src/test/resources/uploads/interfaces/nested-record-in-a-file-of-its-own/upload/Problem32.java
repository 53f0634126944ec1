import ece417.hw3.ReluInterpolator;

public class Problem32 implements ReluInterpolator {
    public int hiddenNodes(int n) {
        return n - 1;
    }

    public Network fit(double[] x, double[] y) {
        int n = x.length - 1;
        double[] w1 = new double[n], b1 = new double[n], w2 = new double[n];
        double before = 0;
        for (int i = 0; i < n; i++) {
            double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            w1[i] = 1;
            b1[i] = -x[i];
            w2[i] = slope - before;
            before = slope;
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
