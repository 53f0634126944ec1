package plumbline.protocol;

/**
 * The codes that a worker ends with of its own accord. Student code can end the worker with any of
 * them too, and so they decide nothing but the wording of that student's own outcome.
 */
public final class WorkerExit {
  /** The grader has closed the channel: there is nothing left to do. */
  public static final int GRADER_GONE = 0;

  /** The JVM ran out of heap or metaspace; its {@code -XX:+ExitOnOutOfMemoryError}. */
  public static final int OUT_OF_MEMORY = 3;

  /** The worker could not lock itself in; its error stream says why. */
  public static final int NOT_LOCKED = 90;

  /** A request made no sense, which is a fault of the grader. */
  public static final int BAD_REQUEST = 92;

  /** The worker's own code failed, which is a fault of the grader. */
  public static final int FAULT = 93;

  /** The student's code printed more than it may. */
  public static final int OUTPUT = 94;

  private WorkerExit() {}
}
