// wrong: uses the slopes themselves as second-layer weights, earlier ReLUs are forgotten; fit must fail from n = 3 on
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=slopes-as-weights
import ece417.hw3.ReluInterpolator;
import java.util.Arrays;
import java.util.stream.IntStream;

public class RawSlopes implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        double[] ones = new double[x.length - 1];
        Arrays.fill(ones, 1.0);
        return new Network(ones,
            IntStream.range(0, ones.length).mapToDouble(i -> -x[i]).toArray(),
            IntStream.range(0, ones.length).mapToDouble(i -> (y[i + 1] - y[i]) / (x[i + 1] - x[i])).toArray(),
            y[0]);
    }
}
