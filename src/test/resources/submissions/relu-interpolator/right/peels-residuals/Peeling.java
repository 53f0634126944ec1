// right: recursion; fits one more point at a time to what the network so far leaves over, and changes the given y
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;

public class Peeling implements ReluInterpolator {
    public int hiddenNodes(int n) { return n == 1 ? 0 : 1 + hiddenNodes(n - 1); }

    public Network fit(double[] x, double[] y) {
        int h = hiddenNodes(x.length);
        Network net = new Network(new double[h], new double[h], new double[h], y[0]);
        double start = y[0];
        for (int i = 0; i < y.length; i++) y[i] -= start;
        peel(net, x, y, 0);
        x[0] = Double.NaN;
        return net;
    }

    private void peel(Network net, double[] x, double[] rest, int i) {
        if (i == net.w1().length) return;
        double v = rest[i + 1] / (x[i + 1] - x[i]);
        net.w1()[i] = 1;
        net.b1()[i] = -x[i];
        net.w2()[i] = v;
        for (int k = i + 1; k < rest.length; k++) rest[k] -= v * (x[k] - x[i]);
        peel(net, x, rest, i + 1);
    }
}
