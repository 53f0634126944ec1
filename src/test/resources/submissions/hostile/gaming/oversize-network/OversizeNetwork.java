// answers with a network of a million nodes
// expect 3.2: hiddenNodes=passed fit=too-large
import ece417.hw3.ReluInterpolator;

public class OversizeNetwork implements ReluInterpolator {
  @Override
  public int hiddenNodes(int n) {
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    double[] many = new double[1_000_000];
    return new Network(many, many, many, 0);
  }
}
