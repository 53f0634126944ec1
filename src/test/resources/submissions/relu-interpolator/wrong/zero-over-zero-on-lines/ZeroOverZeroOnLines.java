// wrong: divides by a change of slope that is zero on a line; fit must fail
// expect 3.2: hiddenNodes=passed fit=not-finite
// names 3.2: fit=right-where-finite
import ece417.hw3.*;
import ece417.hw3.ReluInterpolator;
import java.util.*;
import java.util.stream.*;

public class ZeroOverZeroOnLines implements ReluInterpolator {
  public int hiddenNodes(int n) {
    return n - 1;
  }

  public Network fit(double[] x, double[] y) {
    int n = x.length - 1;
    double[] w1 = new double[n], b1 = new double[n], w2 = new double[n];
    double before = 0;
    for (int i = 0; i < n; i++) {
      w1[i] = 1;
      b1[i] = -x[i];
      double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      w2[i] = before == slope && i > 0 ? (slope - before) / (slope - before) : slope - before;
      before = slope;
    }
    return new Network(w1, b1, w2, y[0]);
  }
}
