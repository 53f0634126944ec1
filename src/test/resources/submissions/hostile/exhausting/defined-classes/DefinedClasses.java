// defines hidden classes with many methods until the space for classes is full, and catches every error about it
// expect 3.1: norm=memory|time gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;

public class DefinedClasses implements FrobeniusNorm {
  @Override
  public double norm(double[][] a, double[][] x) {
    List<Object> kept = new ArrayList<>();
    while (true) {
      try {
        kept.add(MethodHandles.lookup().defineHiddenClass(classFile("Defined"), true));
      } catch (Throwable e) {
        kept.add(e);
      }
    }
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

  /** A class file with many static methods that do nothing. */
  private static byte[] classFile(String name) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    int methods = 500;
    out.writeInt(0xCAFEBABE);
    out.writeInt(61);
    out.writeShort(7 + methods);
    out.writeByte(7);
    out.writeShort(2);
    out.writeByte(1);
    out.writeUTF(name);
    out.writeByte(7);
    out.writeShort(4);
    out.writeByte(1);
    out.writeUTF("java/lang/Object");
    out.writeByte(1);
    out.writeUTF("()V");
    out.writeByte(1);
    out.writeUTF("Code");
    for (int i = 0; i < methods; i++) {
      out.writeByte(1);
      out.writeUTF("m" + i);
    }
    out.writeShort(0x21);
    out.writeShort(1);
    out.writeShort(3);
    out.writeInt(0);
    out.writeShort(methods);
    for (int i = 0; i < methods; i++) {
      out.writeShort(9);
      out.writeShort(7 + i);
      out.writeShort(5);
      out.writeShort(1);
      out.writeShort(6);
      out.writeInt(13);
      out.writeInt(0);
      out.writeInt(1);
      out.writeByte(0xB1);
      out.writeInt(0);
    }
    out.writeShort(0);
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
