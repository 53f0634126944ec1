package ece417.hw3.kit;

import java.util.List;
import plumbline.kit.Kit;
import plumbline.problem.Assignment;

/** The program {@code hw3-check.jar}. */
public final class Homework3Check {
  private Homework3Check() {}

  /**
   * Checks a folder.
   *
   * @param arguments the command line
   */
  public static void main(String[] arguments) {
    Kit.main(assignment(), arguments);
  }

  /**
   * What is checked.
   *
   * @return the homework's problems, with what needs no solution for references
   */
  public static Assignment assignment() {
    return Kit.askingTwice(
        new Assignment(
            "ECE 417 Homework 3",
            List.of(
                FrobeniusNormProperties.problem(),
                ReluInterpolatorProperties.problem(),
                BinaryClassifierProperties.problem(),
                MaxPoolingFilterProperties.problem())));
  }
}
