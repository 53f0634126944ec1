// right: scales the first layer by 2^200 and 2^-200 by turns
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.*;
import java.util.*;
import java.util.stream.*;

public class TinyAndHugeScales implements ReluInterpolator {
  public int hiddenNodes(int n) {
    return n - 1;
  }

  public Network fit(double[] x, double[] y) {
    int n = x.length - 1;
    double[] w1 = new double[n], b1 = new double[n], w2 = new double[n];
    double p = 0;
    for (int i = 0; i < n; i++) {
      double s = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      double c = Math.scalb(1.0, (i % 2 == 0 ? 200 : -200));
      w1[i] = c;
      b1[i] = -c * x[i];
      w2[i] = (s - p) / c;
      p = s;
    }
    return new Network(w1, b1, w2, y[0]);
  }
}
