package plumbline.protocol;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a worker answers. Whoever reads one must take it for a forgery by the student's code. */
public sealed interface Reply {

  /**
   * The worker has warmed up and locked itself.
   *
   * @param lock what the worker says of its lock; for staff, never believed
   */
  record Ready(String lock) implements Reply {
    /** Refuses null. */
    public Ready {
      Objects.requireNonNull(lock, "lock");
    }
  }

  /**
   * The outcome of {@link Request.Compile}.
   *
   * @param classSets class files by binary name; contracts that were compiled together share a set
   * @param found what was found, in the order of the request's contracts
   * @param diagnostics all errors of all files, the first ones first
   */
  record Compiled(
      List<Map<String, byte[]>> classSets, List<Found> found, List<Diagnostic> diagnostics)
      implements Reply {
    /** Refuses null, and class sets that are not there. */
    public Compiled {
      classSets = List.copyOf(classSets);
      found = List.copyOf(found);
      diagnostics = List.copyOf(diagnostics);
      for (Found one : found) {
        if (one.classSet() >= classSets.size()) {
          throw new IllegalArgumentException("there is no class set " + one.classSet());
        }
      }
    }
  }

  /** What was asked is done. */
  record Done() implements Reply {}

  /**
   * The call returned.
   *
   * @param answer what it returned, encoded by {@link Contract.Operation#answer()} at that moment
   * @param printed the beginning of what the student's code printed meanwhile
   */
  record Returned(byte[] answer, String printed) implements Reply {
    /** Refuses null. */
    public Returned {
      Objects.requireNonNull(answer, "answer");
      Objects.requireNonNull(printed, "printed");
    }
  }

  /**
   * The student's code threw.
   *
   * @param thrown the exceptions, outermost first, each the cause of the one before
   * @param printed the beginning of what the student's code printed meanwhile
   */
  record Threw(List<Thrown> thrown, String printed) implements Reply {
    /** Refuses null. */
    public Threw {
      thrown = List.copyOf(thrown);
      Objects.requireNonNull(printed, "printed");
    }
  }

  /**
   * The answer is larger than an answer may be.
   *
   * @param limit the most bytes an answer may have
   */
  record TooLarge(int limit) implements Reply {}

  /**
   * One exception.
   *
   * @param type its class name
   * @param message its message, empty if it has none
   * @param frames the student's own frames, innermost first, such as {@code "Norm.java:12"}
   */
  record Thrown(String type, String message, List<String> frames) {
    /** Refuses null. */
    public Thrown {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(message, "message");
      frames = List.copyOf(frames);
    }
  }
}
