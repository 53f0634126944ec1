// sends its inputs over TCP by sockets and channels, at 127.0.0.1:47099, where a listener would hear it; contained if no connection is made and nothing is heard
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

public class Tcp implements FrobeniusNorm {
  private final List<String> open = new ArrayList<>();
  private boolean tried;

  @Override
  public double norm(double[][] a, double[][] x) {
    return contained() ? rightNorm(a, x) : Double.NaN;
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    double[][] ax = product(a, x);
    double sum = 0;
    for (double[] row : ax) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    double[][] gradient = new double[x[0].length][x.length];
    for (int j = 0; j < gradient.length; j++) {
      for (int i = 0; i < x.length; i++) {
        for (int k = 0; k < a.length; k++) {
          gradient[j][i] += ax[k][j] * a[k][i] / Math.sqrt(sum);
        }
      }
    }
    return gradient;
  }

  private static double rightNorm(double[][] a, double[][] x) {
    double sum = 0;
    for (double[] row : product(a, x)) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  private void attack() {
    for (String host : List.of("127.0.0.1", "localhost", "::1", "0.0.0.0")) {
      InetSocketAddress address = new InetSocketAddress(host, 47099);
      attempt("socket " + host, () -> speak(new Socket(host, 47099)));
      attempt("local " + host, () -> speak(new Socket(InetAddress.getByName(host), 47099, InetAddress.getLoopbackAddress(), 0)));
      attempt("factory " + host, () -> speak(SocketFactory.getDefault().createSocket(host, 47099)));
        attempt("unconnected " + host, () -> {
        Socket socket = new Socket();
        socket.connect(address, 500);
        return speak(socket);
      });
      attempt("channel " + host, () -> SocketChannel.open(address).write(ByteBuffer.wrap("canary".getBytes())) > 0);
      attempt("asynchronous " + host, () -> {
        AsynchronousSocketChannel.open().connect(address).get(1, TimeUnit.SECONDS);
        return true;
      });
      attempt("reachable " + host, () -> !host.equals("localhost") && InetAddress.getByName(host).isReachable(200));
    }
  }

  private static boolean speak(Socket socket) throws Exception {
    try (socket) {
      socket.getOutputStream().write("canary".getBytes());
      return true;
    }
  }

  private static double[][] product(double[][] a, double[][] x) {
    double[][] ax = new double[a.length][x[0].length];
    for (int k = 0; k < a.length; k++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int i = 0; i < x.length; i++) {
          ax[k][j] += a[k][i] * x[i][j];
        }
      }
    }
    return ax;
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
