package plumbline.protocol;

import java.util.List;
import java.util.Objects;

/**
 * What compiling brought to light about one contract.
 *
 * @param status whether there is an implementation to call
 * @param classSet which of the {@link Reply.Compiled#classSets()} holds it; -1 if there is none
 * @param implementation the binary name of the class to call; empty if there is none
 * @param names classes that the explanation should name, such as the ambiguous ones
 * @param diagnostics errors in the files that this contract's code depends on; with {@link
 *     Status#FOUND} the class was salvaged, and the methods that have errors fail when called
 */
public record Found(
    Status status,
    int classSet,
    String implementation,
    List<String> names,
    List<Diagnostic> diagnostics) {

  /** Whether there is an implementation to call. */
  public enum Status {
    /** There is exactly one. */
    FOUND,
    /** No class implements the contract or looks as if it was meant to. */
    MISSING,
    /** A class has the contract's methods, but does not say that it implements it. */
    NOT_DECLARED,
    /** Only classes without a name or within a method implement it; named are those around them. */
    LOCAL,
    /** Only abstract classes or interfaces extend the contract. */
    ABSTRACT,
    /** Several classes could be meant. */
    AMBIGUOUS,
    /** There is one, but its class does not compile at all. */
    BROKEN
  }

  /** Refuses null. */
  public Found {
    Objects.requireNonNull(status, "status");
    Objects.requireNonNull(implementation, "implementation");
    names = List.copyOf(names);
    diagnostics = List.copyOf(diagnostics);
  }
}
