// wrong: the constant that fits best, no nodes at all; fit must fail unless all y are equal
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=mean-of-y
import ece417.hw3.ReluInterpolator;
import java.util.Arrays;

public class Constant implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        double[] none = {};
        return new Network(none, none, none, Arrays.stream(y).average().orElse(0));
    }
}
