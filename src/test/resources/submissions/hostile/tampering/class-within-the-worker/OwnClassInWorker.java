// defines a class of its own within the worker's package, with full access to the worker; it learns nothing there, returns half of the norm and must never pass
// expect 3.1: norm=wrong|crash|exception gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;

public class OwnClassInWorker implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    try {
      Class<?> worker = ClassLoader.getSystemClassLoader().loadClass("plumbline.worker.WorkerMain");
      MethodHandles.Lookup within = MethodHandles.privateLookupIn(worker, MethodHandles.lookup());
      Class<?> planted = within.defineClass(emptyClass("plumbline/worker/Planted"));
      System.out.println("planted " + planted + " in " + planted.getClassLoader());
    } catch (Throwable refused) {
      // wrong all the same
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

  /** A class file without fields and methods. */
  private static byte[] emptyClass(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(0xCAFEBABE);
    out.writeInt(61);
    out.writeShort(5);
    out.writeByte(7);
    out.writeShort(2);
    out.writeByte(1);
    out.writeUTF(name);
    out.writeByte(7);
    out.writeShort(4);
    out.writeByte(1);
    out.writeUTF("java/lang/Object");
    out.writeShort(0x21);
    out.writeShort(1);
    out.writeShort(3);
    for (int i = 0; i < 4; i++) {
      out.writeShort(0);
    }
    return bytes.toByteArray();
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
