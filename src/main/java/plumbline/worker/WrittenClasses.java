package plumbline.worker;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/** The class files that a compiler writes, bounded in total. */
final class WrittenClasses {
  /** The most bytes of class files in one set. */
  static final int MOST_BYTES = 8 << 20;

  /** The most class files in one set. */
  static final int MOST_CLASSES = 2000;

  private final Map<String, ByteArrayOutputStream> classes = new LinkedHashMap<>();
  private int room = MOST_BYTES;

  /** A class file that is yet to be written. */
  ClassFile create(String binaryName) {
    return new Written(binaryName);
  }

  /** Adds a class file as a whole. */
  void put(String binaryName, byte[] bytes) throws IOException {
    try (OutputStream out = create(binaryName).openOutputStream()) {
      out.write(bytes);
    }
  }

  /** All of them, by binary name. */
  Map<String, byte[]> toMap() {
    Map<String, byte[]> map = new LinkedHashMap<>();
    classes.forEach((name, bytes) -> map.put(name, bytes.toByteArray()));
    return map;
  }

  private final class Written extends ClassFile {
    Written(String binaryName) {
      super(binaryName);
    }

    @Override
    public OutputStream openOutputStream() throws IOException {
      if (classes.size() >= MOST_CLASSES) {
        throw new IOException("more than " + MOST_CLASSES + " classes");
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      classes.put(binaryName(), bytes);
      return new OutputStream() {
        @Override
        public void write(int b) throws IOException {
          take(1);
          bytes.write(b);
        }

        @Override
        public void write(byte[] source, int offset, int length) throws IOException {
          take(length);
          bytes.write(source, offset, length);
        }
      };
    }

    private void take(int length) throws IOException {
      room -= length;
      if (room < 0) {
        throw new IOException("more than " + (MOST_BYTES >> 20) + " MiB of class files");
      }
    }
  }
}
