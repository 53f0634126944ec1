// fails while the class is initialised, with an exception whose causes never end and whose message has markup
// expect 3.1: norm=instance gradient=instance
import ece417.hw3.FrobeniusNorm;

public class HostileInitialiser implements FrobeniusNorm {
  private static final double START = start();

  @Override
  public double norm(double[][] a, double[][] x) {
    throw new IllegalStateException("never reached " + START);
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    throw new IllegalStateException("never reached " + START);
  }

  private static double start() {
    throw new Endless();
  }

  private static final class Endless extends RuntimeException {
    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
      return "<script>alert(1)</script>\u001b[2J\ud800";
    }

    @Override
    public synchronized Throwable getCause() {
      return new Endless();
    }
  }
}
