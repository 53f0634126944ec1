package ece417.hw3.grading;

import ece417.hw3.mistakes.BinaryClassifierMistakes;
import ece417.hw3.mistakes.FrobeniusNormMistakes;
import ece417.hw3.mistakes.MaxPoolingFilterMistakes;
import ece417.hw3.mistakes.ReluInterpolatorMistakes;
import ece417.hw3.problems.BinaryClassifierProblem;
import ece417.hw3.problems.FrobeniusNormProblem;
import ece417.hw3.problems.MaxPoolingFilterProblem;
import ece417.hw3.problems.ReluInterpolatorProblem;
import ece417.hw3.reference.BinaryClassifierReference;
import ece417.hw3.reference.FrobeniusNormReference;
import ece417.hw3.reference.MaxPoolingFilterReference;
import ece417.hw3.reference.ReluInterpolatorReference;
import java.util.List;
import plumbline.problem.Assignment;

/** ECE 417 Homework 3, with what grades it: references and known mistakes. */
public final class Homework3 {
  private Homework3() {}

  /**
   * The homework.
   *
   * @return its problems
   */
  public static Assignment assignment() {
    return new Assignment(
        "ECE 417 Homework 3",
        List.of(
            FrobeniusNormProblem.with(new FrobeniusNormReference())
                .withMistakes(FrobeniusNormMistakes::all),
            ReluInterpolatorProblem.with(new ReluInterpolatorReference())
                .withMistakes(ReluInterpolatorMistakes::all),
            BinaryClassifierProblem.with(new BinaryClassifierReference())
                .withMistakes(BinaryClassifierMistakes::all),
            MaxPoolingFilterProblem.with(new MaxPoolingFilterReference())
                .withMistakes(MaxPoolingFilterMistakes::all)));
  }
}
