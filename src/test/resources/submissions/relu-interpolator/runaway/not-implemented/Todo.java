// runaway: fit throws UnsupportedOperationException without a message; only fit must fail (exception)
// expect 3.2: hiddenNodes=passed fit=exception
import ece417.hw3.ReluInterpolator;

public class Todo implements ReluInterpolator {
    @Override
    public int hiddenNodes(int n) {
        return n - 1;
    }

    @Override
    public Network fit(double[] x, double[] y) {
        throw new UnsupportedOperationException();
    }
}
