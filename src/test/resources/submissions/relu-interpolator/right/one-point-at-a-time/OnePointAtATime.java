// right: calls itself for all points but the last, then adds a node
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class OnePointAtATime implements ReluInterpolator {
  public int hiddenNodes(int n) {
    return n <= 1 ? 0 : 1 + hiddenNodes(n - 1);
  }

  public Network fit(double[] x, double[] y) {
    if (x.length == 1) return new Network(new double[] {}, new double[] {}, new double[] {}, y[0]);
    int n = x.length;
    Network f = fit(Arrays.copyOf(x, n - 1), Arrays.copyOf(y, n - 1));
    double g = f.b2();
    for (int j = 0; j < n - 2; j++) g += f.w2()[j] * Math.max(0, f.w1()[j] * x[n - 1] + f.b1()[j]);
    return new Network(
        add(f.w1(), 2),
        add(f.b1(), -2 * x[n - 2]),
        add(f.w2(), (y[n - 1] - g) / (2 * (x[n - 1] - x[n - 2]))),
        f.b2());
  }

  static double[] add(double[] a, double v) {
    double[] b = Arrays.copyOf(a, a.length + 1);
    b[a.length] = v;
    return b;
  }
}
