package plumbline.sandbox;

import java.util.List;
import plumbline.protocol.WorkerExit;
import plumbline.sandbox.Answer.End;

/**
 * How the end of a process that the grader did not kill itself is to be understood. Java reports a
 * process that died of signal n as exit code 128 + n.
 */
final class Exits {
  private static final int SIGILL = 4;
  private static final int SIGABRT = 6;
  private static final int SIGBUS = 7;
  private static final int SIGFPE = 8;
  private static final int SIGKILL = 9;
  private static final int SIGSEGV = 11;
  private static final int SIGXCPU = 24;
  private static final int SIGSYS = 31;

  /** What the JVM writes before it ends of itself. */
  private static final String OUT_OF_MEMORY = "java.lang.OutOfMemoryError";

  private static final String CRASHED = "A fatal error has been detected by the Java Runtime";
  private static final String NATIVE_MEMORY = "insufficient memory for the Java Runtime";

  /**
   * One row of the table.
   *
   * @param code the exit code
   * @param words what the error stream must contain for the row to apply; empty for anything
   * @param end what it means
   */
  record Row(int code, String words, End end) {}

  /** The first row that applies counts; where none does, the program ended itself. */
  static final List<Row> TABLE =
      List.of(
          new Row(WorkerExit.OUT_OF_MEMORY, OUT_OF_MEMORY, End.MEMORY),
          new Row(WorkerExit.OUTPUT, "", End.OUTPUT),
          new Row(WorkerExit.BAD_REQUEST, "", End.FAULT),
          new Row(WorkerExit.FAULT, "", End.FAULT),
          new Row(1, NATIVE_MEMORY, End.MEMORY),
          new Row(1, CRASHED, End.CRASH),
          new Row(128 + SIGABRT, NATIVE_MEMORY, End.MEMORY),
          new Row(128 + SIGABRT, "", End.CRASH),
          new Row(128 + SIGILL, "", End.CRASH),
          new Row(128 + SIGBUS, "", End.CRASH),
          new Row(128 + SIGFPE, "", End.CRASH),
          new Row(128 + SIGSEGV, "", End.CRASH),
          // Nobody but the kernel kills like this, when the whole machine is out of memory.
          new Row(128 + SIGKILL, "", End.MEMORY),
          new Row(128 + SIGXCPU, "", End.CPU_TIME),
          new Row(128 + SIGSYS, "", End.FORBIDDEN));

  private Exits() {}

  /**
   * What this end means.
   *
   * @param code the exit code
   * @param noise what the error stream held
   * @return the meaning
   */
  static End of(int code, String noise) {
    for (Row row : TABLE) {
      if (row.code() == code && noise.contains(row.words())) {
        return row.end();
      }
    }
    return End.EXIT;
  }
}
