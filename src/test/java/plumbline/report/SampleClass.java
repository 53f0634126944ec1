package plumbline.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import plumbline.report.ClassReport.Cell;
import plumbline.report.ClassReport.Row;
import plumbline.report.ClassReport.State;
import plumbline.report.ClassReport.TestColumn;
import plumbline.submission.Person;

/** Reports of made-up classes. */
final class SampleClass {
  static final List<TestColumn> TESTS =
      List.of(
          new TestColumn("3.1.1", "norm of a product", "3.1", "norm", 5),
          new TestColumn("3.1.2", "gradient for small matrices", "3.1", "gradient", 8),
          new TestColumn("3.1.3", "gradient for random matrices", "3.1", "gradient", 12),
          new TestColumn("3.2.1", "network meets all points", "3.2", "fit", 15),
          new TestColumn("3.2.2", "network for close points", "3.2", "fit", 10),
          new TestColumn("3.3.1", "forward pass", "3.3", "forward", 5),
          new TestColumn("3.3.2", "loss gradient", "3.3", "lossGradient", 10),
          new TestColumn("3.3.3", "one gradient step", "3.3", "gradientStep", 5),
          new TestColumn("3.4.1", "pooling of small images", "3.4", "pool", 6),
          new TestColumn("3.4.2", "pooling of large images", "3.4", "pool", 9),
          new TestColumn("3.4.3", "updated filter", "3.4", "updatedFilter", 10),
          new TestColumn("3.4.4", "images with ties", "3.4", "pool", 5));

  private static final String[] FIRST = {
    "Ada", "Chinedu", "Zoë", "Łukasz", "Mei-Ling", "Ólafur", "Priya", "José", "Anna-Lena", "Kwame"
  };
  private static final String[] LAST = {
    "Lovelace",
    "Okafor",
    "Müller",
    "Nowak",
    "Chen",
    "Jónsson",
    "Sharma",
    "García",
    "Bergström",
    "Mensah",
    "Dijkstra",
    "Hopper",
    "Noether",
    "Turing",
    "Kovalevskaya",
    "Ramanujan"
  };
  private static final String[] FAILURES = {
    "wrong", "wrong", "wrong", "shape", "null", "not-finite", "exception", "time", "waits", "memory"
  };
  private static final String[] MISTAKES = {
    "not-transposed", "factor-two-forgotten", "squared-norm", "off-by-one-bias", "sign-of-the-step"
  };

  private SampleClass() {}

  /** A class of this size; the same at each call. */
  static ClassReport of(int size) {
    Random random = new Random(size);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(row(i, random));
    }
    return report(rows);
  }

  /** A report with these rows. */
  static ClassReport report(List<Row> rows) {
    return new ClassReport(
        "ECE 417 Homework 3", Instant.parse("2026-11-24T12:34:56Z"), TESTS, rows);
  }

  /** A graded submission of one student, all of whose tests say this. */
  static Row graded(String id, Person person, String outcome, String mistake, String output) {
    List<Cell> cells = new ArrayList<>();
    double score = 0;
    for (TestColumn test : TESTS) {
      double earned = outcome.equals("passed") ? test.points() : 0;
      score += earned;
      cells.add(new Cell(test.number(), outcome, earned, output, mistake, 0.25));
    }
    return row(id, List.of(person), State.GRADED, "", score, output, cells);
  }

  private static Row row(int index, Random random) {
    String id = String.format(Locale.ROOT, "submission_%05d", index);
    List<Person> people = new ArrayList<>();
    people.add(person(index, random));
    if (random.nextInt(8) == 0) {
      people.add(person(index + 50_000, random));
    }
    if (random.nextInt(50) == 0) {
      return row(id, people, State.MISSING, "The export has no files for it.", 0, "", List.of());
    }
    double skill = 1 - Math.pow(random.nextDouble(), 3);
    List<Cell> cells = new ArrayList<>();
    double score = 0;
    for (TestColumn test : TESTS) {
      Cell cell = cell(test, random.nextDouble() < skill, random);
      cells.add(cell);
      score += cell.score();
    }
    String output = Math.round(score) + " of 100 points.";
    return row(id, people, State.GRADED, "", score, output, cells);
  }

  private static Cell cell(TestColumn test, boolean passed, Random random) {
    double seconds = Math.exp(random.nextGaussian() - 2.5);
    if (passed) {
      String all = "All 24 cases passed.";
      return new Cell(test.number(), "passed", test.points(), all, "", seconds);
    }
    String outcome = FAILURES[random.nextInt(FAILURES.length)];
    boolean known = outcome.equals("wrong") && random.nextBoolean();
    String mistake = known ? MISTAKES[random.nextInt(MISTAKES.length)] : "";
    return new Cell(test.number(), outcome, 0, failure(test), mistake, seconds);
  }

  private static String failure(TestColumn test) {
    return """
    %1$s: wrong answer in case 3 of 24 (2 × 2 matrices)

    your call:  %1$s(new double[][] {{0.25, -1.5}, {3.0, 0.125}}, new double[][] {{1.0, 2.0}, {-0.5, 4.0}})
    expected:   {{12.5, -3.25}, {0.75, 8.0}}
    your value: {{12.5, 0.75}, {-3.25, 8.0}}
                       ^^^^
    Row 1, column 2 is off by 4.0; allowed is 1.0e-8.

    It looks as if the result was transposed. Write down the sizes of each factor and look at the last step again.
    """
        .formatted(test.method());
  }

  private static Person person(int index, Random random) {
    String first = FIRST[random.nextInt(FIRST.length)];
    String last = LAST[random.nextInt(LAST.length)];
    String sid = String.format(Locale.ROOT, "%08d", 123_457L * index % 90_000_000);
    return new Person(first + " " + last, sid, "student" + index + "@school.example");
  }

  private static Row row(
      String id,
      List<Person> people,
      State state,
      String why,
      double score,
      String output,
      List<Cell> cells) {
    boolean graded = state == State.GRADED;
    return new Row(
        id,
        people,
        "2026-11-20 18:00:00 -0600",
        state,
        why,
        score,
        graded ? 100 : 0,
        output,
        graded ? "locked" : "",
        graded ? 1.5 + score % 7 / 10 : 0,
        cells);
  }
}
