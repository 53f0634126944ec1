package plumbline.protocol;

/** The exit codes by which a worker says why it ended itself. Student code can forge them all. */
public final class WorkerExit {
  /** The student's code printed more than it may. */
  public static final int PRINTED_TOO_MUCH = 94;

  /** The grader closed the conversation or sent what is no request. */
  public static final int CONVERSATION_OVER = 95;

  /** The lock, or the warm-up before it, failed: no student code has run. */
  public static final int NOT_LOCKED = 96;

  private WorkerExit() {}
}
