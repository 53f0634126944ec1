package plumbline.worker;

/** The worker could not lock itself in, and so must end without having seen a student's byte. */
final class LockException extends Exception {
  private static final long serialVersionUID = 1L;

  LockException(String message) {
    super(message);
  }
}
