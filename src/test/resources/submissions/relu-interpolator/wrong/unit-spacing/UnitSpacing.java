// wrong: takes differences of y for slopes as if all x were one apart; fit must fail on other spacings
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=rises-for-slopes
import ece417.hw3.ReluInterpolator;

public class UnitSpacing implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        for (int i = 0; i < h; i++) {
            w1[i] = 1;
            b1[i] = -x[i];
            w2[i] = y[i + 1] - y[i] - (i > 0 ? y[i] - y[i - 1] : 0);
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
