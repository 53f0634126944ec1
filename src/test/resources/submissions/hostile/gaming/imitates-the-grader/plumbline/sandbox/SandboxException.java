package plumbline.sandbox;

public final class SandboxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SandboxException(String message) {
    super(message, new plumbline.protocol.ProtocolException());
  }

  @Override
  public String toString() {
    return "plumbline.sandbox.SandboxException: not the student's fault";
  }
}
