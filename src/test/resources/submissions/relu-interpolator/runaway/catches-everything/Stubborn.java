// runaway: retries for ever and catches every Throwable, also ThreadDeath and StackOverflowError; only fit must fail (CPU time)
// expect 3.2: hiddenNodes=passed fit=time
import ece417.hw3.ReluInterpolator;

public class Stubborn implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int attempt = 0;
        while (true) {
            try {
                attempt++;
                double[] w = new double[x.length - 1];
                w[x.length + attempt % 3] = y[0];
                return new Network(w, w, w, y[0]);
            } catch (Throwable t) {
                // try again
            }
        }
    }
}
