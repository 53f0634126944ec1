// runaway: fit returns three million nodes, all in one shared array; only fit must fail (answer too large)
// expect 3.2: hiddenNodes=passed fit=too-large|shape|wrong
import ece417.hw3.ReluInterpolator;

public class Wide implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        double[] all = new double[3_000_000];
        return new Network(all, all, all, y[0]);
    }
}
