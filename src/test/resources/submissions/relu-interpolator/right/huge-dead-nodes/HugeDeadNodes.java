// right: nodes that are not needed have huge weights, but are dead
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class HugeDeadNodes implements ReluInterpolator {
  public int hiddenNodes(int n) {
    return n - 1;
  }

  public Network fit(double[] x, double[] y) {
    int n = x.length - 1;
    List<double[]> l = new ArrayList<>();
    double p = 0;
    for (int i = 0; i < n; i++) {
      double s = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      l.add(s == p ? new double[] {0, -1e300, 1e300} : new double[] {1, -x[i], s - p});
      p = s;
    }
    Collections.reverse(l);
    double[][] o = new double[3][n];
    for (int i = 0; i < n; i++) for (int k = 0; k < 3; k++) o[k][i] = l.get(i)[k];
    return new Network(o[0], o[1], o[2], y[0]);
  }
}
