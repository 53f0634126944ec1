package plumbline.protocol;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the grader asks of a worker; each request gets exactly one {@link Reply}. */
public sealed interface Request {

  /**
   * Load what can only be loaded while files can still be opened, and lock yourself in. The first
   * request of all. Answered by {@link Reply.Ready}.
   *
   * @param wholeLibrary whether students' code may need the rarer parts of the JDK's library
   */
  record Prepare(boolean wholeLibrary) implements Request {}

  /**
   * Compile these sources and find who implements what. If there is only one contract, nothing is
   * compiled that its implementation does not need. Answered by {@link Reply.Compiled}.
   *
   * @param contracts names of the provided interfaces
   * @param sources the submission's source files
   * @param salvage whether classes with errors keep their methods that have none
   */
  record Compile(List<String> contracts, List<SourceFile> sources, boolean salvage)
      implements Request {
    /** Refuses null. */
    public Compile {
      contracts = List.copyOf(contracts);
      sources = List.copyOf(sources);
    }
  }

  /**
   * Keep these classes for later. Answered by {@link Reply.Done}.
   *
   * @param contracts names of the provided interfaces that the classes may refer to
   * @param classes class files by binary name
   */
  record Load(List<String> contracts, Map<String, byte[]> classes) implements Request {
    /** Refuses null. */
    public Load {
      contracts = List.copyOf(contracts);
      Objects.requireNonNull(classes, "classes");
    }
  }

  /**
   * Make a new instance of the classes loaded last, with their static fields as they are at first:
   * later calls go to it. Answered by {@link Reply.Done}, or {@link Reply.Threw} if the student's
   * initialisers fail.
   *
   * @param contract name of the provided interface
   * @param implementation binary name of the class that implements it
   */
  record Open(String contract, String implementation) implements Request {
    /** Refuses null. */
    public Open {
      Objects.requireNonNull(contract, "contract");
      Objects.requireNonNull(implementation, "implementation");
    }
  }

  /**
   * Call a method of the instance. Answered by {@link Reply.Returned}, {@link Reply.Threw} or
   * {@link Reply.TooLarge}.
   *
   * @param method the method's name
   * @param arguments the arguments, encoded by {@link Contract.Operation#arguments()}
   */
  record Call(String method, byte[] arguments) implements Request {
    /** Refuses null. */
    public Call {
      Objects.requireNonNull(method, "method");
      Objects.requireNonNull(arguments, "arguments");
    }
  }
}
