// wrong: the printed solution's indices taken literally (b1 from 2 with x_(i-1), w2 from x_(i+1)); fit must fail
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=slopes-one-stretch-late
import ece417.hw3.ReluInterpolator;

public class Literal implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int n = x.length;
        // index 0 stays empty so that the code reads like the formula
        double[] X = new double[n + 2], Y = new double[n + 2];
        for (int i = 1; i <= n; i++) { X[i] = x[i - 1]; Y[i] = y[i - 1]; }
        X[n + 1] = X[n] + 1;
        Y[n + 1] = Y[n];
        double[] w1 = new double[n - 1], b1 = new double[n - 1], w2 = new double[n - 1];
        for (int i = 2; i <= n; i++) {
            w1[i - 2] = 1;
            b1[i - 2] = -X[i - 1];
            double sum = 0;
            for (int j = 0; j < i - 2; j++) sum += w2[j];
            w2[i - 2] = (Y[i + 1] - Y[i]) / (X[i + 1] - X[i]) - sum;
        }
        return new Network(w1, b1, w2, Y[1]);
    }
}
