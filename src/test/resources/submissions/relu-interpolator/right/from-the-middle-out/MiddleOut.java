// right: the middle point is b2, nodes with w1 = 1 to its right and with w1 = -1 to its left
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;
import java.util.ArrayList;
import java.util.List;

public class MiddleOut implements ReluInterpolator {
    record Node(double w, double b, double v) {}

    @Override public int hiddenNodes(int n) { return Math.max(n - 1, 0); }

    @Override public Network fit(double[] x, double[] y) {
        int c = x.length / 2;
        List<Node> nodes = new ArrayList<>();
        double s = 0;
        for (int i = c; i + 1 < x.length; i++) {
            double t = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
            nodes.add(new Node(1, -x[i], t - s));
            s = t;
        }
        s = 0;
        for (int i = c; i - 1 >= 0; i--) {
            double t = (y[i - 1] - y[i]) / (x[i] - x[i - 1]);
            nodes.add(new Node(-1, x[i], t - s));
            s = t;
        }
        return new Network(
            nodes.stream().mapToDouble(Node::w).toArray(),
            nodes.stream().mapToDouble(Node::b).toArray(),
            nodes.stream().mapToDouble(Node::v).toArray(),
            y[c]);
    }
}
