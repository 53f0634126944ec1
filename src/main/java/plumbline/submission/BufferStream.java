package plumbline.submission;

import java.io.InputStream;
import java.nio.ByteBuffer;

/** Reads a buffer from its position to its limit; neither is changed. */
final class BufferStream extends InputStream {
  private final ByteBuffer bytes;

  BufferStream(ByteBuffer bytes) {
    this.bytes = bytes.duplicate();
  }

  @Override
  public int read() {
    return bytes.hasRemaining() ? bytes.get() & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) {
    if (length == 0) {
      return 0;
    }
    int count = Math.min(length, bytes.remaining());
    bytes.get(target, offset, count);
    return count == 0 ? -1 : count;
  }

  @Override
  public int available() {
    return bytes.remaining();
  }
}
