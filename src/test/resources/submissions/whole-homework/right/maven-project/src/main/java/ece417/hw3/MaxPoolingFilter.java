package ece417.hw3;

public interface MaxPoolingFilter {
  int[] peak(double[][] x);

  double[][] updatedFilter(double[][] x, double y);
}
