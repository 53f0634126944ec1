// runaway: fit returns a network whose w2 is null; only fit must fail (null)
// expect 3.2: hiddenNodes=passed fit=null
import ece417.hw3.ReluInterpolator;

public class HalfNetwork implements ReluInterpolator {
    double[] w2;

    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        double[] w1 = new double[x.length - 1], b1 = new double[x.length - 1];
        for (int i = 0; i < w1.length; i++) { w1[i] = 1; b1[i] = -x[i]; }
        return new Network(w1, b1, w2, y[0]);
    }
}
