import ece417.hw3.FrobeniusNorm;

/** Problem 3.1. What each method has to do is said in src/ece417/hw3/FrobeniusNorm.java. */
public class MyFrobeniusNorm implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    throw new UnsupportedOperationException("not yet written");
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    throw new UnsupportedOperationException("not yet written");
  }
}
