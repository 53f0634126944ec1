package plumbline.protocol;

import java.io.IOException;

/**
 * What arrived is no message of the protocol: too long, cut short, of unknown kind, or malformed.
 */
public final class ProtocolException extends IOException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message what is wrong with the bytes, for staff
   */
  public ProtocolException(String message) {
    super(message);
  }
}
