// runaway: fit returns null; only fit must fail (null)
// expect 3.2: hiddenNodes=passed fit=null
import ece417.hw3.ReluInterpolator;

public class NoNetwork implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) { return null; }
}
