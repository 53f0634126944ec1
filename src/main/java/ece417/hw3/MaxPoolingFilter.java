package ece417.hw3;

/** Problem 3.4. */
public interface MaxPoolingFilter {
  int[] peak(double[][] x);

  double[][] updatedFilter(double[][] x, double y);
}
