// wrong: shrinks the weights by a millionth, as ridge regression does; fit must fail
// expect 3.2: hiddenNodes=passed fit=wrong
// names 3.2: fit=few-digits
import ece417.hw3.*;
import ece417.hw3.ReluInterpolator;
import java.util.*;
import java.util.stream.*;

public class WeightsABitTooSmall implements ReluInterpolator {
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
      w2[i] = slope - before;
      before = slope;
    }
    for (int i = 0; i < n; i++) w2[i] *= 1 - 1e-6;
    return new Network(w1, b1, w2, y[0]);
  }
}
