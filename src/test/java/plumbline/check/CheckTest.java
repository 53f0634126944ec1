package plumbline.check;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.engine.Evidence;
import plumbline.engine.Grade;
import plumbline.engine.Grader;
import plumbline.engine.Settings;
import plumbline.engine.TestGrade;
import plumbline.engine.TimeLimits;
import plumbline.problem.Assignment;
import plumbline.problem.Cases;
import plumbline.problem.Checker;
import plumbline.problem.KnownMistake;
import plumbline.problem.Outcome;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Seed;
import plumbline.sandbox.Limits;
import plumbline.sandbox.Sandbox;
import plumbline.tolerance.Tolerance;

class CheckTest {
  private static final Seed SEED = new Seed("a seed for tests");
  private static final Tolerance TOLERANCE = new Tolerance(1e-12, 1e-8);

  /** A contract of two methods. */
  public interface Powers {
    /** Returns x². */
    double square(double x);

    /** Returns x³. */
    double cube(double x);
  }

  private interface Power {
    double of(double x);
  }

  private record Implementation(Power squares, Power cubes) implements Powers {
    @Override
    public double square(double x) {
      return squares.of(x);
    }

    @Override
    public double cube(double x) {
      return cubes.of(x);
    }
  }

  private static final Powers RIGHT = new Implementation(x -> x * x, x -> x * x * x);
  private static final KnownMistake DOUBLED =
      new KnownMistake("square", "doubled", "?", new Implementation(x -> 2 * x, RIGHT::cube));
  private static final KnownMistake TRIPLED =
      new KnownMistake("cube", "tripled", "?", new Implementation(RIGHT::square, x -> 3 * x));

  @TempDir private Path folder;

  private static Assignment toy(Powers reference, KnownMistake... mistakes) {
    Cases cases =
        Cases.growing(5, "numbers", (random, size) -> new Object[] {3 + random.nextDouble()});
    Checker checker = Checker.agreesWithReference(TOLERANCE);
    return new Assignment(
        "Powers",
        List.of(
            Problem.of(
                    "1.1",
                    "Powers",
                    Powers.class,
                    reference,
                    Part.of("square", checker, plumbline.problem.Test.of("squares", 1, cases)),
                    Part.of("cube", checker, plumbline.problem.Test.of("cubes", 1, cases)))
                .withMistakes(() -> List.of(mistakes))));
  }

  /** A grade in which all tests ended alike. */
  private static Grade all(Assignment assignment, Outcome outcome) {
    Evidence evidence = new Evidence("", outcome == Outcome.PASSED ? 12 : 0, 0, Optional.empty());
    return new Grade(
        assignment,
        assignment.entries().stream()
            .map(entry -> new TestGrade(entry, outcome, "Why.", evidence, Duration.ZERO))
            .toList(),
        List.of(),
        Sandbox.Level.LOCKED,
        Duration.ZERO);
  }

  private CheckResult check(Assignment assignment) throws IOException {
    return new Check(assignment, SEED)
        .run(upload -> all(assignment, Outcome.EXCEPTION), folder, List.of());
  }

  @Test
  void theHomeworkIsFitToBeUploaded() throws IOException {
    Assignment homework = Homework3.assignment();
    Path workers = Path.of(System.getProperty("plumbline.worker.home"));
    CheckResult result;
    try (Sandbox sandbox = Sandbox.open(workers, Sandbox.Level.LOCKED, Limits.standard())) {
      Grader grader = new Grader(homework, sandbox, Settings.of(SEED, TimeLimits.within(0)));
      result = new Check(homework, SEED).run(grader::grade, folder, List.of());
    }
    assertThat(result.faults()).isEmpty();
    assertThat(result.notes()).isEmpty();
    assertThat(result.rows())
        .hasSizeGreaterThanOrEqualTo(8)
        .allSatisfy(row -> assertThat(row.named()).isEqualTo(row.mistakes()))
        .allSatisfy(row -> assertThat(row.reference()).isLessThan(0.01));
    assertThat(CheckReport.print(result)).endsWith("\nAll is well: this can be uploaded.\n");
  }

  @Test
  void aGoodToyIsGood() throws IOException {
    assertThat(check(toy(RIGHT, DOUBLED, TRIPLED)).isGood()).isTrue();
  }

  @Test
  void aReferenceThatIsNotAcceptedIsOff() throws IOException {
    Powers broken = new Implementation(x -> Double.NaN, RIGHT::cube);
    assertThat(check(toy(broken, DOUBLED, TRIPLED)).faults())
        .contains(
            "1.1.1: the reference is not accepted at case 1.1.1/1. Mend the reference, the checker"
                + " or the case.");
  }

  @Test
  void aTestThatNoMistakeFailsIsOff() throws IOException {
    assertThat(check(toy(RIGHT, DOUBLED)).faults())
        .containsExactly(
            "1.1.2: no known mistake fails this test, so nothing shows that it can be failed. Add a"
                + " known mistake that it is there to catch.");
  }

  @Test
  void aMistakeThatPassesIsOff() throws IOException {
    KnownMistake right = new KnownMistake("square", "negative-only", "?", RIGHT);
    assertThat(check(toy(RIGHT, DOUBLED, TRIPLED, right)).faults())
        .containsExactly(
            "1.1 square: the known mistake negative-only gets all points. Add a case that it fails,"
                + " or take it off the list.");
  }

  @Test
  void aMistakeThatIsWrongInAnotherMethodTooIsOff() throws IOException {
    KnownMistake both = new KnownMistake("cube", "both", "?", new Implementation(x -> 1, x -> 1));
    assertThat(check(toy(RIGHT, DOUBLED, TRIPLED, both)).faults())
        .containsExactly(
            "1.1.1: both, a known mistake of cube, is wrong in square as well. Let its square be"
                + " the reference's.");
  }

  @Test
  void aMistakeThatIsTakenForAnotherIsOffAndThePairIsListed() throws IOException {
    KnownMistake again =
        new KnownMistake("square", "added", "?", new Implementation(x -> x + x, RIGHT::cube));
    CheckResult result = check(toy(RIGHT, DOUBLED, TRIPLED, again));
    assertThat(result.notes()).containsExactly("1.1.1 cannot tell doubled from added.");
    assertThat(result.faults())
        .containsExactly(
            "1.1 square: the known mistake added is always taken for doubled. Add a case that tells"
                + " them apart, or take one off the list.");
    assertThat(result.rows().get(0).named()).isEqualTo(1);
  }

  @Test
  void aStubThatEarnsPointsIsOff() throws IOException {
    Assignment toy = toy(RIGHT, DOUBLED, TRIPLED);
    CheckResult result =
        new Check(toy, SEED).run(upload -> all(toy, Outcome.PASSED), folder, List.of());
    assertThat(result.faults())
        .hasSize(2)
        .contains(
            "1.1.1: a stub that only throws ended as \"passed\" with 1 points. Add a case that asks"
                + " for an answer.");
  }

  @Test
  void aRightSampleThatLosesPointsIsOff() throws IOException {
    Assignment toy = toy(RIGHT, DOUBLED, TRIPLED);
    Path sample = Path.of("samples", "right", "by-hand");
    CheckResult result =
        new Check(toy, SEED)
            .run(
                upload -> all(toy, upload.equals(sample) ? Outcome.WRONG : Outcome.EXCEPTION),
                folder,
                List.of(sample));
    assertThat(result.faults())
        .hasSize(2)
        .contains(
            "1.1.1: the right sample by-hand ended as \"wrong answer\". Grade it alone and mend the"
                + " sample, or widen the tolerance if its formula is a right one.");
  }

  @Test
  void theMarginIsThatOfTheWorstSample() throws IOException {
    Assignment toy = toy(RIGHT, DOUBLED, TRIPLED);
    Path sample = Path.of("by-hand");
    CheckResult result =
        new Check(toy, SEED)
            .run(
                upload -> all(toy, upload.equals(sample) ? Outcome.PASSED : Outcome.EXCEPTION),
                folder,
                List.of(sample));
    // 12 digits where 8 are needed
    assertThat(result.rows().get(0).samples()).isBetween(0.99e-4, 1.01e-4);
    assertThat(result.isGood()).isTrue();
  }

  @Test
  void theReportFitsATerminalOf80ColumnsAndSaysWhatToDo() throws IOException {
    String text = CheckReport.print(check(toy(RIGHT, DOUBLED)));
    assertThat(text)
        .isEqualTo(
            """
                                           known mistakes     worst error / allowed
            method              tests  cases  all  named always  reference  right samples
            1.1 square              1      5    1             1      exact              -
            1.1 cube                1      5    0             0      exact              -
            No right samples were found, so that the margin is the reference's only.

            Off:
            - 1.1.2: no known mistake fails this test, so nothing shows that it can be
              failed. Add a known mistake that it is there to catch.

            Do not upload this before it is mended.
            """);
    assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }
}
