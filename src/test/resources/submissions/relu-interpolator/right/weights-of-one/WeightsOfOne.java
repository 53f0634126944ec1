// right: all weights of the second layer are 1 or -1
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class WeightsOfOne implements ReluInterpolator {
  public int hiddenNodes(int n) {
    return n - 1;
  }

  public Network fit(double[] x, double[] y) {
    int n = x.length - 1;
    double[] w1 = new double[n], b1 = new double[n], w2 = new double[n];
    double p = 0;
    for (int i = 0; i < n; i++) {
      double s = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      double d = s - p;
      p = s;
      w2[i] = d < 0 ? -1 : 1;
      w1[i] = Math.abs(d);
      b1[i] = -Math.abs(d) * x[i];
    }
    return new Network(w1, b1, w2, y[0]);
  }
}
