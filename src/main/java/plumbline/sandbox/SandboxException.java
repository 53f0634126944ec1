package plumbline.sandbox;

/**
 * The grader cannot work here: no worker can be started, or it could not be locked in, or the lock
 * could not be verified. It is never the student's fault, and nothing of the student's has run. The
 * message is for staff and says what to do.
 */
public final class SandboxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong.
   *
   * @param message what is wrong and what to do about it
   */
  public SandboxException(String message) {
    super(message);
  }

  SandboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
