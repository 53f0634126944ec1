// computes for ever while the class is initialised
// expect 3.1: norm=time gradient=time
import ece417.hw3.FrobeniusNorm;

public class Initialiser implements FrobeniusNorm {
  private static final double START = spin();

  @Override
  public double norm(double[][] a, double[][] x) {
    throw new IllegalStateException("never reached " + START);
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    throw new IllegalStateException("never reached " + START);
  }

  private static double spin() {
    double y = 1;
    while (y > 0) {
      y = Math.sqrt(y + 1);
    }
    return y;
  }
}
