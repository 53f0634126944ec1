// runaway: fit is right up to n = 9 and halts the JVM with status 3 from n = 10 on; only fit must fail
// expect 3.2: hiddenNodes=passed fit=exit|memory
import ece417.hw3.ReluInterpolator;

public class Halts implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        if (x.length >= 10) Runtime.getRuntime().halt(3);
        int h = x.length - 1;
        double[] w1 = new double[h], b1 = new double[h], w2 = new double[h];
        double sum = 0;
        for (int i = 0; i < h; i++) {
            w1[i] = 1; b1[i] = -x[i];
            w2[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - sum;
            sum += w2[i];
        }
        return new Network(w1, b1, w2, y[0]);
    }
}
