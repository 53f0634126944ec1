// companion: an honest solution of problem 3.2, to lie beside a hostile one
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;

public class CompanionReluInterpolator implements ReluInterpolator {
  @Override
  public int hiddenNodes(int n) {
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    int nodes = x.length - 1;
    double[] w1 = new double[nodes];
    double[] b1 = new double[nodes];
    double[] w2 = new double[nodes];
    double before = 0;
    for (int i = 0; i < nodes; i++) {
      double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      w1[i] = 1;
      b1[i] = -x[i];
      w2[i] = slope - before;
      before = slope;
    }
    return new Network(w1, b1, w2, y[0]);
  }
}
