// opens servers that others could ask for the inputs: sockets, channels, HTTP; contained if none opens
// expect 3.2: hiddenNodes=passed fit=passed
import com.sun.net.httpserver.HttpServer;
import ece417.hw3.ReluInterpolator;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.channels.AsynchronousServerSocketChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Server implements ReluInterpolator {
  private final List<String> open = new ArrayList<>();
  private boolean tried;

  @Override
  public int hiddenNodes(int n) {
    return contained() ? rightHiddenNodes(n) : -1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    int nodes = x.length - 1;
    double[] w1 = new double[nodes];
    double[] b1 = new double[nodes];
    double[] w2 = new double[nodes];
    double before = 0;
    for (int i = 0; i < nodes; i++) {
      double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      w1[i] = 1;
      b1[i] = -x[i];
      w2[i] = slope - before;
      before = slope;
    }
    return new Network(w1, b1, w2, y[0]);
  }

  private static int rightHiddenNodes(int n) {
    return n - 1;
  }

  private void attack() {
    attempt("socket", () -> new ServerSocket(0).getLocalPort() > 0);
    attempt("fixed port", () -> new ServerSocket(47098).getLocalPort() > 0);
    attempt("channel", () -> ServerSocketChannel.open().bind(new InetSocketAddress(0)) != null);
    attempt("asynchronous", () -> AsynchronousServerSocketChannel.open().bind(new InetSocketAddress(0)) != null);
    attempt("http", () -> HttpServer.create(new InetSocketAddress(0), 0) != null);
  }

  private interface Attempt {
    boolean succeeds() throws Throwable;
  }

  private void attempt(String what, Attempt attempt) {
    try {
      if (attempt.succeeds()) {
        open.add(what);
      }
    } catch (Throwable refused) {
      // as it should be
    }
  }

  private boolean contained() {
    if (!tried) {
      tried = true;
      attack();
      if (!open.isEmpty()) {
        touchCanaries();
      }
    }
    return open.isEmpty();
  }

  private void touchCanaries() {
    System.out.println("not refused: " + open);
    for (String place : List.of("/tmp/plumbline-canary", "/dev/shm/plumbline-canary")) {
      try {
        Files.writeString(Path.of(place), open.toString());
      } catch (Throwable refused) {
        // the answer tells
      }
    }
  }
}
