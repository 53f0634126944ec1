// sends its inputs in datagrams, by multicast too, at 127.0.0.1:47099, where a listener would hear it; contained if no connection is made and nothing is heard
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.MulticastSocket;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

public class Udp implements BinaryClassifier {
  private final List<String> open = new ArrayList<>();
  private boolean tried;

  @Override
  public double probability(Parameters p, double[] x) {
    return contained() ? rightProbability(p, x) : Double.NaN;
  }

  @Override
  public double[][] lossGradient(Parameters p, double[] x, int y) {
    double error = sigmoid(p, x) - y;
    double[][] gradient = new double[x.length][p.w2().length];
    for (int j = 0; j < p.w2().length; j++) {
      boolean alive = before(p, x, j) > 0;
      for (int k = 0; k < x.length; k++) {
        gradient[k][j] = alive ? error * x[k] * p.w2()[j] : 0;
      }
    }
    return gradient;
  }

  private static double rightProbability(Parameters p, double[] x) {
    return sigmoid(p, x);
  }

  private void attack() {
    byte[] text = "canary".getBytes();
    for (String host : List.of("127.0.0.1", "::1", "224.0.0.1", "255.255.255.255", "192.0.2.1")) {
      InetSocketAddress address = new InetSocketAddress(host, 47099);
      attempt("socket " + host, () -> {
        try (DatagramSocket socket = new DatagramSocket()) {
          socket.send(new DatagramPacket(text, text.length, address));
          return true;
        }
      });
      attempt("channel " + host, () -> DatagramChannel.open().send(ByteBuffer.wrap(text), address) > 0);
      attempt("multicast " + host, () -> {
        try (MulticastSocket socket = new MulticastSocket()) {
          socket.send(new DatagramPacket(text, text.length, InetAddress.getByName(host), 47099));
          return true;
        }
      });
    }
  }

  private static double sigmoid(Parameters p, double[] x) {
    double z = p.b2();
    for (int j = 0; j < p.w2().length; j++) {
      z += p.w2()[j] * Math.max(0, before(p, x, j));
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static double before(Parameters p, double[] x, int j) {
    double z = p.b1()[j];
    for (int k = 0; k < x.length; k++) {
      z += p.w1()[j][k] * x[k];
    }
    return z;
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
