package plumbline.submission;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what all archives of an upload unpack to, and ends that when it becomes too much. */
final class UnpackedBytes {
  private long left = Limits.UNPACKED_BYTES;

  boolean areSpent() {
    return left <= 0;
  }

  /** The same bytes, counted as they are read. */
  InputStream count(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        if (areSpent()) {
          throw new IOException("the archives unpack to too much");
        }
        int count = super.read(target, offset, length);
        left -= Math.max(count, 0);
        return count;
      }

      @Override
      public long skip(long count) throws IOException {
        byte[] ignored = new byte[(int) Math.min(Math.max(count, 0), 1 << 16)];
        return Math.max(read(ignored, 0, ignored.length), 0);
      }

      @Override
      public boolean markSupported() {
        return false;
      }
    };
  }
}
