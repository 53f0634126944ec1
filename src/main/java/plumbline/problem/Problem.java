package plumbline.problem;

import java.util.List;
import java.util.Objects;
import plumbline.protocol.Contract;

/**
 * One problem of a homework: the contract that students implement, and how it is graded.
 *
 * @param number its number in the homework, such as {@code "3.1"}
 * @param title its title
 * @param contract the interface that students implement
 * @param reference a right solution
 * @param parts how each method is graded
 * @param mistakes wrong solutions that are recognised
 */
public record Problem(
    String number,
    String title,
    Contract contract,
    Object reference,
    List<Part> parts,
    List<KnownMistake> mistakes) {

  /** Refuses a reference or a method that does not belong to the contract. */
  public Problem {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(title, "title");
    if (!contract.type().isInstance(reference)) {
      throw new IllegalArgumentException("the reference does not implement " + contract.type());
    }
    parts = List.copyOf(parts);
    parts.forEach(part -> contract.operation(part.method()));
    mistakes = List.copyOf(mistakes);
    mistakes.forEach(mistake -> contract.operation(mistake.method()));
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
    return new Problem(number, title, Contract.of(contract), reference, List.of(parts), List.of());
  }

  /**
   * The same problem, with wrong solutions that are recognised.
   *
   * @param known the known mistakes
   * @return the problem
   */
  public Problem withMistakes(List<KnownMistake> known) {
    return new Problem(number, title, contract, reference, parts, known);
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
