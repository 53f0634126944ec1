package plumbline.problem;

import plumbline.tolerance.Comparison;
import plumbline.tolerance.Tolerance;

/** See {@link Checker#agreesWithReference}. */
record AgreesWithReference(Tolerance tolerance) implements Checker {
  @Override
  public Comparison check(Question question, Object answer) {
    return tolerance.compare(answer, question.wanted());
  }
}
