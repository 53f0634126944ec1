// right: nodes in shuffled order, needless ones left dead (w1 = 0, b1 = -1, w2 = 7), never more than n - 1 in all
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

public class Shuffled implements ReluInterpolator {
    static class Node {
        final double w, b, v;
        Node(double w, double b, double v) { this.w = w; this.b = b; this.v = v; }
    }

    public int hiddenNodes(int n) {
        int nodes = 0;
        for (int i = 1; i < n; i++) nodes++;
        return nodes;
    }

    public Network fit(double[] x, double[] y) {
        List<Node> nodes = new ArrayList<>();
        double old = 0;
        for (int i = 1; i < x.length; i++) {
            double slope = (y[i] - y[i - 1]) / (x[i] - x[i - 1]);
            if (slope == old) nodes.add(new Node(0, -1, 7));
            else nodes.add(new Node(3, -3 * x[i - 1], (slope - old) / 3));
            old = slope;
        }
        Collections.shuffle(nodes, new Random());
        double[][] p = new double[3][nodes.size()];
        for (int i = 0; i < nodes.size(); i++) {
            p[0][i] = nodes.get(i).w;
            p[1][i] = nodes.get(i).b;
            p[2][i] = nodes.get(i).v;
        }
        return new Network(p[0], p[1], p[2], y[0]);
    }
}
