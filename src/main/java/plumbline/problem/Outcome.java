package plumbline.problem;

import java.util.Locale;

/** How a test ended. All but the first are the student's to mend and cost the test's points. */
public enum Outcome {
  /** All cases passed. */
  PASSED("passed"),
  /** An answer is off by more than the tolerance. */
  WRONG("wrong answer"),
  /** An answer has the wrong size or rows of different lengths. */
  SHAPE("wrong size"),
  /** An answer is null or has a null in it. */
  NULL("null"),
  /** An answer has a NaN or an infinity in it. */
  NOT_FINITE("not a finite number"),
  /** An answer is larger than an answer may be. */
  TOO_LARGE("answer too large"),
  /** The method threw. */
  EXCEPTION("exception"),
  /** The method called itself until the stack was full. */
  STACK("stack overflow"),
  /** The memory was used up. */
  MEMORY("out of memory"),
  /** Too many threads were started. */
  THREADS("too many threads"),
  /** The CPU time was used up. */
  TIME("too slow"),
  /** The method waited for something that did not come. */
  WAITS("does not return"),
  /** The code ended the program. */
  EXIT("ended the program"),
  /** The code printed too much. */
  OUTPUT("printed too much"),
  /** The Java virtual machine broke down. */
  CRASH("crash"),
  /** The class could not be created. */
  INSTANCE("cannot be created"),
  /** The method or its class does not compile. */
  COMPILE("does not compile"),
  /** There is no class to call, or more than one. */
  MISSING("no implementation"),
  /** The time for the whole submission was over. */
  NOT_RUN("not run");

  private final String words;

  Outcome(String words) {
    this.words = words;
  }

  /**
   * The outcome in a few words.
   *
   * @return such as {@code "wrong answer"}
   */
  public String words() {
    return words;
  }

  /**
   * The outcome as a tag.
   *
   * @return such as {@code "not-finite"}
   */
  public String tag() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
