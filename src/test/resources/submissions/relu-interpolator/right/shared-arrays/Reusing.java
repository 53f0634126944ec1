// right: hands out the same arrays again when n is the same, and overwrites the given x with b1 and y with slopes
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.*;
import java.util.HashMap;
import java.util.Map;

public class Reusing implements ReluInterpolator
{
    private final Map<Integer, Network> networks = new HashMap<>();

    public int hiddenNodes(int n) { return n + -1; }

    public Network fit(double[] x, double[] y)
    {
        Network old = networks.computeIfAbsent(x.length, n -> {
            double[] ones = new double[n - 1];
            java.util.Arrays.fill(ones, 1);
            return new Network(ones, new double[n - 1], new double[n - 1], 0);
        });
        double b2 = y[0];
        for (int i = 0; i < x.length - 1; i++) y[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        for (int i = 0; i < x.length - 1; i++) {
            old.b1()[i] = x[i] = -x[i];
            old.w2()[i] = i == 0 ? y[0] : y[i] - y[i - 1];
        }
        return new Network(old.w1(), old.b1(), old.w2(), b2);
    }
}
