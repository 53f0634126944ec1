package plumbline.worker;

import com.sun.jna.Memory;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a descriptor that Java has no stream for. */
final class DescriptorOutput extends OutputStream {
  private static final int CHUNK = 1 << 16;

  private final Syscalls kernel;
  private final long descriptor;
  private final Memory chunk = new Memory(CHUNK);

  DescriptorOutput(Syscalls kernel, long descriptor) {
    this.kernel = kernel;
    this.descriptor = descriptor;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    for (int done = 0; done < length; ) {
      int part = Math.min(length - done, CHUNK);
      chunk.write(0, bytes, offset + done, part);
      writeChunk(part);
      done += part;
    }
  }

  private void writeChunk(int length) throws IOException {
    for (int done = 0; done < length; ) {
      long count = kernel.call(SystemCall.WRITE, descriptor, chunk.share(done), length - done);
      if (count < 0 && count != -Syscalls.EINTR) {
        throw new IOException("write failed (errno " + -count + ")");
      }
      done += (int) Math.max(0, count);
    }
  }
}
