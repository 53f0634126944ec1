// wrong: the straight line through the first and the last point; fit must fail from three points on
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=line-from-first-to-last
import ece417.hw3.ReluInterpolator;

public class Line implements ReluInterpolator {
    public int hiddenNodes(int n) { return n - 1; }

    public Network fit(double[] x, double[] y) {
        int last = x.length - 1;
        if (last == 0) return new Network(new double[0], new double[0], new double[0], y[0]);
        return new Network(new double[] {1}, new double[] {-x[0]}, new double[] {(y[last] - y[0]) / (x[last] - x[0])}, y[0]);
    }
}
