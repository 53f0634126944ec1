// empties and falsifies the system properties, those of JNA and of class loading included; answers stay right and so must all other problems
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;
import java.util.List;
import java.util.Properties;

public class SystemProperties implements ReluInterpolator {
  @Override
  public int hiddenNodes(int n) {
    for (String name :
        List.of("java.class.path", "java.home", "java.version", "line.separator", "file.encoding",
            "file.separator", "path.separator", "user.dir", "java.io.tmpdir", "java.library.path",
            "java.specification.version", "jna.boot.library.path", "java.awt.headless",
            "java.util.concurrent.ForkJoinPool.common.parallelism", "sun.reflect.inflationThreshold")) {
      System.setProperty(name, "\u0000nonsense\n");
    }
    System.getProperties().clear();
    Properties hostile = new Properties() {
      @Override
      public String getProperty(String key) {
        throw new IllegalStateException(key);
      }
    };
    System.setProperties(hostile);
    return n - 1;
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
}
