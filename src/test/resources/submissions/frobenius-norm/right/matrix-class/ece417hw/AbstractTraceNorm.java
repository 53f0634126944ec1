package ece417hw;

import ece417.hw3.FrobeniusNorm;
import ece417hw.linalg.Matrix;

abstract class AbstractTraceNorm implements FrobeniusNorm {
  /** tr(X'A'AX) */
  protected double trace(Matrix gram, Matrix x) {
    return x.transpose().times(gram).times(x).trace();
  }

  @Override
  public double norm(double[][] a, double[][] x) {
    Matrix m = Matrix.of(a);
    return Math.sqrt(trace(m.transpose().times(m), Matrix.of(x)));
  }
}
