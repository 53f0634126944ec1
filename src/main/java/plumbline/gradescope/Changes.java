package plumbline.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.engine.Grade;
import plumbline.engine.TestGrade;
import plumbline.problem.Outcome;
import plumbline.problem.Visibility;

/**
 * Which tests were gained or lost since the submission before. Only tests that students see, and
 * saw then, count: how a hidden test ended must not come out in this way.
 */
final class Changes {
  private Changes() {}

  /** A sentence; nothing if no earlier results are known. */
  static Optional<String> since(JsonNode submissions, Grade grade) {
    JsonNode before = latest(submissions).path("results").path("tests");
    List<TestGrade> gained = new ArrayList<>();
    List<TestGrade> lost = new ArrayList<>();
    boolean comparable = false;
    for (TestGrade test : grade.tests()) {
      Optional<Boolean> passedBefore = passedBefore(before, test);
      boolean passes = test.outcome() == Outcome.PASSED;
      comparable |= passedBefore.isPresent();
      if (passedBefore.isPresent() && passes != passedBefore.get()) {
        (passes ? gained : lost).add(test);
      }
    }
    return comparable ? Optional.of(sentence(gained, lost)) : Optional.empty();
  }

  /** The last submission that was graded. */
  private static JsonNode latest(JsonNode submissions) {
    JsonNode latest = submissions.path(-1);
    Instant last = Instant.MIN;
    for (JsonNode submission : submissions) {
      Instant time = Times.parse(submission.path("submission_time")).orElse(Instant.MIN);
      boolean graded =
          !submission.path("autograder_error").asBoolean()
              && !submission.path("results").path("tests").isEmpty();
      if (graded && (latest.isMissingNode() || time.isAfter(last))) {
        latest = submission;
        last = time;
      }
    }
    return latest;
  }

  private static Optional<Boolean> passedBefore(JsonNode before, TestGrade test) {
    if (test.entry().test().visibility() != Visibility.VISIBLE) {
      return Optional.empty();
    }
    for (JsonNode old : before) {
      if (old.path("number").asText().equals(test.entry().number())
          && old.path("name").asText().equals(test.entry().test().title())
          && old.path("visibility").asText("visible").equals("visible")) {
        return switch (old.path("status").asText()) {
          case "passed" -> Optional.of(true);
          case "failed" -> Optional.of(false);
          default -> Optional.empty();
        };
      }
    }
    return Optional.empty();
  }

  private static String sentence(List<TestGrade> gained, List<TestGrade> lost) {
    if (gained.isEmpty() && lost.isEmpty()) {
      return "Since your last submission, none of the tests that you see was gained or lost.";
    }
    List<String> parts = new ArrayList<>();
    if (!gained.isEmpty()) {
      parts.add("gained " + names(gained));
    }
    if (!lost.isEmpty()) {
      parts.add("lost " + names(lost));
    }
    return "Since your last submission: " + String.join("; ", parts) + ".";
  }

  private static String names(List<TestGrade> tests) {
    double points = tests.stream().mapToDouble(test -> test.entry().test().points()).sum();
    return String.join(", ", tests.stream().map(test -> test.entry().number()).toList())
        + " ("
        + Grade.points(points)
        + (points == 1 ? " point)" : " points)");
  }
}
