// ends the program in its constructor
// expect 3.1: norm=exit gradient=exit
import ece417.hw3.FrobeniusNorm;

public class ExitsWhileCreated implements FrobeniusNorm {
  public ExitsWhileCreated() {
    System.exit(0);
  }

  @Override
  public double norm(double[][] a, double[][] x) {
    throw new IllegalStateException("never reached");
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    throw new IllegalStateException("never reached");
  }
}
