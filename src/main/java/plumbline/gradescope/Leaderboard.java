package plumbline.gradescope;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import plumbline.engine.Grade;
import plumbline.engine.TestGrade;
import plumbline.problem.Outcome;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Visibility;

/**
 * What a submission has on Gradescope's leaderboard: in how many digits its answers agree with the
 * wanted ones, 0 unless all tests passed; and what parts measure of right answers. Tests that
 * students do not see leave no trace on it.
 */
final class Leaderboard {
  private Leaderboard() {}

  static void write(Grade grade, ArrayNode board) {
    List<TestGrade> seen =
        grade.tests().stream()
            .filter(test -> test.entry().test().visibility() == Visibility.VISIBLE)
            .toList();
    add(board, "Digits of accuracy", digits(seen), "desc");
    for (Problem problem : grade.assignment().problems()) {
      for (Part part : problem.parts()) {
        measure(part, seen, board);
      }
    }
  }

  private static double digits(List<TestGrade> tests) {
    double digits = tests.stream().mapToDouble(test -> test.evidence().digits()).min().orElse(0);
    return Math.floor(digits * 10) / 10;
  }

  private static void measure(Part part, List<TestGrade> seen, ArrayNode board) {
    List<TestGrade> tests = seen.stream().filter(test -> test.entry().part().equals(part)).toList();
    boolean right = tests.stream().allMatch(test -> test.outcome() == Outcome.PASSED);
    if (!part.measure().name().isEmpty() && right && !tests.isEmpty()) {
      double sum = tests.stream().mapToDouble(test -> test.evidence().measure()).sum();
      add(board, part.measure().name(), sum, "asc");
    }
  }

  private static void add(ArrayNode board, String name, double value, String order) {
    board.addObject().put("name", name).put("value", value).put("order", order);
  }
}
