// right: root of tr(X'A'AX) with an own matrix class; the interface is inherited from an abstract class
// expect 3.1: norm=passed gradient=passed
package ece417hw;

import ece417hw.linalg.Matrix;

public class TraceNorm extends AbstractTraceNorm {
  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    Matrix m = Matrix.of(a);
    Matrix gram = m.transpose().times(m);
    // d tr / dX = 2 X'A'A, d sqrt(t) = dt / (2 sqrt(t))
    return Matrix.of(x).transpose().times(gram).times(2 / (2 * Math.sqrt(trace(gram, Matrix.of(x))))).toArray();
  }
}
