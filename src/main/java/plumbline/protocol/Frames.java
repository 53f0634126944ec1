package plumbline.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Messages on a byte stream: four bytes of length, then the message. */
public final class Frames {
  private Frames() {}

  /**
   * Writes one message and flushes.
   *
   * @param out where to
   * @param message the encoded message
   * @throws IOException if the other end is gone
   */
  public static void write(DataOutputStream out, byte[] message) throws IOException {
    out.writeInt(message.length);
    out.write(message);
    out.flush();
  }

  /**
   * Reads one message.
   *
   * @param in where from
   * @param limit the most bytes it may have; checked before anything is allocated
   * @return the encoded message
   * @throws ProtocolException if it claims to be longer, or a negative length
   * @throws IOException if the stream ends or fails
   */
  public static byte[] read(DataInputStream in, int limit) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > limit) {
      throw new ProtocolException("a message of " + length + " bytes where " + limit + " may be");
    }
    byte[] message = new byte[length];
    in.readFully(message);
    return message;
  }
}
