package plumbline.worker;

import com.sun.jna.Memory;
import java.io.IOException;
import java.io.InputStream;

/** Reads a descriptor that Java has no stream for. */
final class DescriptorInput extends InputStream {
  private static final int CHUNK = 1 << 16;

  private final Syscalls kernel;
  private final long descriptor;
  private final Memory chunk = new Memory(CHUNK);

  DescriptorInput(Syscalls kernel, long descriptor) {
    this.kernel = kernel;
    this.descriptor = descriptor;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    long count;
    do {
      count = kernel.call(SystemCall.READ, descriptor, chunk, Math.min(length, CHUNK));
    } while (count == -Syscalls.EINTR);
    if (count < 0) {
      throw new IOException("read failed (errno " + -count + ")");
    }
    chunk.read(0, bytes, offset, (int) count);
    return count == 0 ? -1 : (int) count;
  }
}
