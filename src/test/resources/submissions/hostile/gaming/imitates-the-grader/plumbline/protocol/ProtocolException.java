package plumbline.protocol;

public final class ProtocolException extends java.io.IOException {
  private static final long serialVersionUID = 1L;

  public ProtocolException() {
    super("a message of -1 bytes where 0 may be");
  }
}
