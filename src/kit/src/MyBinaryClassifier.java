import ece417.hw3.BinaryClassifier;

/** Problem 3.3. What each method has to do is said in src/ece417/hw3/BinaryClassifier.java. */
public class MyBinaryClassifier implements BinaryClassifier {
  @Override
  public double probability(Parameters parameters, double[] x) {
    throw new UnsupportedOperationException("not yet written");
  }

  @Override
  public double[][] lossGradient(Parameters parameters, double[] x, int y) {
    throw new UnsupportedOperationException("not yet written");
  }
}
