// fetches and posts by URLs of every scheme and by the HTTP client, at 127.0.0.1:47099, where a listener would hear it; contained if no connection is made and nothing is heard
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

public class Http implements FrobeniusNorm {
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
    for (String url : List.of(
        "http://127.0.0.1:47099/canary",
        "https://127.0.0.1:47099/canary",
        "ftp://127.0.0.1:47099/canary",
        "jar:http://127.0.0.1:47099/canary.jar!/canary",
        "http://example.org/")) {
      attempt("open " + url, () -> new URL(url).openStream().read() >= 0);
      attempt("connect " + url, () -> {
        new URL(url).openConnection().connect();
        return true;
      });
    }
    attempt("post", () -> {
      HttpURLConnection connection = (HttpURLConnection) new URL("http://127.0.0.1:47099/").openConnection();
      connection.setConnectTimeout(500);
      connection.setReadTimeout(500);
      connection.setDoOutput(true);
      connection.getOutputStream().write("canary".getBytes());
      return connection.getResponseCode() > 0;
    });
    attempt("client", () -> {
      HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:47099/")).timeout(Duration.ofMillis(500)).build();
      return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).statusCode() > 0;
    });
    attempt("web socket", () -> HttpClient.newHttpClient().newWebSocketBuilder()
        .buildAsync(URI.create("ws://127.0.0.1:47099/"), new WebSocket.Listener() {}).get(500, TimeUnit.MILLISECONDS) != null);
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
