// right: leaves out nodes where the slope does not change
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;
import java.util.stream.IntStream;

public class Sparse implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int n = x.length;
        double[] slope = IntStream.range(0, n - 1).mapToDouble(i -> (y[i + 1] - y[i]) / (x[i + 1] - x[i])).toArray();
        double[] change = IntStream.range(0, n - 1).mapToDouble(i -> i == 0 ? slope[0] : slope[i] - slope[i - 1]).toArray();
        int[] used = IntStream.range(0, n - 1).filter(i -> Math.abs(change[i]) > 1e-13).toArray();
        return new Network(
            IntStream.of(used).mapToDouble(i -> 1).toArray(),
            IntStream.of(used).mapToDouble(i -> -x[i]).toArray(),
            IntStream.of(used).mapToDouble(i -> change[i]).toArray(),
            y[0]);
    }
}
