import ece417.hw3.MaxPoolingFilter;

/** Problem 3.4. What each method has to do is said in src/ece417/hw3/MaxPoolingFilter.java. */
public class MyMaxPoolingFilter implements MaxPoolingFilter {
  @Override
  public int[] peak(double[][] x) {
    throw new UnsupportedOperationException("not yet written");
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    throw new UnsupportedOperationException("not yet written");
  }
}
