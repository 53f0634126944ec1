// rewrites the static state of the worker and the protocol by reflection so that wrong answers might be sent as right ones, and returns half of the norm; it must never pass
// expect 3.1: norm=wrong|crash|exception|waits|exit gradient=passed|wrong|crash|exception|waits|exit|shape|instance
import ece417.hw3.FrobeniusNorm;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;

public class WorkerClasses implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    for (String name :
        List.of("worker.WorkerMain", "worker.StudentCode", "worker.StudentLoader", "worker.Console",
            "worker.Throwables", "worker.Lock", "worker.Compilation", "protocol.Codec",
            "protocol.ScalarCodecs", "protocol.CompositeCodecs", "protocol.Contract",
            "protocol.Frames", "protocol.Reply$Returned")) {
      try {
        Class<?> type = Class.forName("plumbline." + name, true, ClassLoader.getSystemClassLoader());
        for (Field field : type.getDeclaredFields()) {
          if (Modifier.isStatic(field.getModifiers())) {
            spoil(field);
          }
        }
      } catch (Throwable refused) {
        // the next one
      }
    }
    return rightNorm(a, x) / 2;
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

  private static void spoil(Field field) {
    try {
      field.setAccessible(true);
      if (field.get(null) instanceof Map<?, ?> map) {
        map.clear();
      } else if (field.getType().isPrimitive()) {
        field.set(null, 0);
      } else {
        field.set(null, null);
      }
    } catch (Throwable refused) {
      // the next one
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
}
