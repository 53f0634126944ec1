package plumbline.sandbox;

import java.time.Duration;
import java.util.Objects;
import plumbline.protocol.Reply;

/** What came of asking a worker. */
public sealed interface Answer {

  /**
   * The worker replied, with the kind of reply that the request calls for.
   *
   * @param reply the reply, which may be forged by the student's code
   */
  record Replied(Reply reply) implements Answer {
    /** Refuses null. */
    public Replied {
      Objects.requireNonNull(reply, "reply");
    }
  }

  /**
   * The worker is dead. Every later question to it gets the same answer.
   *
   * @param how what ended it
   * @param cpu processor time it used since the allowance was granted, all its threads together
   * @param detail figures and the machine's own words, for staff
   */
  record Ended(End how, Duration cpu, String detail) implements Answer {
    /** Refuses null. */
    public Ended {
      Objects.requireNonNull(how, "how");
      Objects.requireNonNull(cpu, "cpu");
      Objects.requireNonNull(detail, "detail");
    }
  }

  /** What ended a worker. */
  enum End {
    /** It used up its processor time. */
    CPU_TIME,
    /** It took too long, but not of processor time: it slept, waited or was deadlocked. */
    WAITED,
    /** It ran out of heap or metaspace, or took more of the machine's memory than it may. */
    MEMORY,
    /** It had more threads than it may. */
    THREADS,
    /** It printed more than it may. */
    OUTPUT,
    /** It ended the program, as {@code System.exit} does. */
    EXIT,
    /** The JVM crashed. */
    CRASH,
    /** The worker's own code failed; once student code has run, that code may have seen to it. */
    FAULT,
    /** The kernel killed it for a system call that no Java program makes. */
    FORBIDDEN,
    /** It sent something else than one reply to one request. */
    BROKE_PROTOCOL
  }
}
