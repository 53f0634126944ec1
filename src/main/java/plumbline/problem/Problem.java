package plumbline.problem;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import plumbline.protocol.Contract;

/**
 * One problem of a homework: the contract that students implement, and how it is graded.
 *
 * @param number its number in the homework, such as {@code "3.1"}
 * @param title its title
 * @param contract the interface that students implement
 * @param reference a right solution
 * @param parts how each method is graded
 * @param known wrong solutions that are recognised, which are made only when they are needed
 */
public record Problem(
    String number,
    String title,
    Contract contract,
    Object reference,
    List<Part> parts,
    Supplier<List<KnownMistake>> known) {

  /** Refuses a reference or a part's method that does not belong to the contract. */
  public Problem {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    if (!contract.type().isInstance(reference)) {
      throw new IllegalArgumentException("the reference does not implement " + contract.type());
    }
    parts = List.copyOf(parts);
    parts.forEach(part -> contract.operation(part.method()));
    Objects.requireNonNull(known, "known");
  }

  /**
   * A problem without known mistakes.
   *
   * @param <T> the interface that students implement
   * @param number its number in the homework
   * @param title its title
   * @param contract the interface that students implement
   * @param reference a right solution
   * @param parts how each method is graded
   * @return the problem
   */
  public static <T> Problem of(
      String number, String title, Class<T> contract, T reference, Part... parts) {
    return new Problem(number, title, Contract.of(contract), reference, List.of(parts), List::of);
  }

  /**
   * The same problem, with wrong solutions that are recognised.
   *
   * @param mistakes makes the known mistakes; not called for a submission that makes none
   * @return the problem
   */
  public Problem withMistakes(Supplier<List<KnownMistake>> mistakes) {
    return new Problem(number, title, contract, reference, parts, mistakes);
  }

  /**
   * The same problem, graded in another way.
   *
   * @param change what becomes of each part
   * @return the problem
   */
  public Problem withParts(UnaryOperator<Part> change) {
    List<Part> changed = parts.stream().map(change).toList();
    return new Problem(number, title, contract, reference, changed, known);
  }

  /**
   * Wrong solutions that are recognised.
   *
   * @return the known mistakes, as an unmodifiable list
   * @throws IllegalArgumentException if one of them names a method that the contract has not
   */
  public List<KnownMistake> mistakes() {
    List<KnownMistake> mistakes = List.copyOf(known.get());
    mistakes.forEach(mistake -> contract.operation(mistake.method()));
    return mistakes;
  }

  /**
   * The interface's simple name.
   *
   * @return such as {@code "FrobeniusNorm"}
   */
  public String contractName() {
    return contract.type().getSimpleName();
  }
}
