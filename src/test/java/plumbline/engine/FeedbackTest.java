package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.FrobeniusNorm;
import ece417.hw3.reference.FrobeniusNormReference;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.diagnosis.Diagnosis;
import plumbline.diagnosis.Diagnosis.Source;
import plumbline.problem.Assignment;
import plumbline.problem.Cases;
import plumbline.problem.Checker;
import plumbline.problem.Draw;
import plumbline.problem.Outcome;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.problem.Visibility;
import plumbline.tolerance.Match;
import plumbline.tolerance.Mismatch;
import plumbline.tolerance.Tolerance;

class FeedbackTest {
  private static final Tolerance TOLERANCE = new Tolerance(1e-12, 1e-8);
  private static final Seed SEED = new Seed("no case here depends on it");

  /** The example of the contract's Javadoc. */
  private static final Draw SMALL =
      (random, size) -> new Object[] {new double[][] {{2}}, new double[][] {{3, 4}}};

  private static final Draw LARGE =
      (random, size) -> {
        double[][] a = new double[1][300];
        double[][] x = new double[300][1];
        Arrays.setAll(a[0], k -> k + 0.5);
        Arrays.setAll(x, k -> new double[] {k == 0 ? 1 : 0});
        return new Object[] {a, x};
      };

  private final Assignment.Entry visible = entry(Visibility.VISIBLE);
  private final Assignment.Entry hidden = entry(Visibility.HIDDEN);

  private static Assignment.Entry entry(Visibility visibility) {
    Cases cases =
        Cases.of("a number times a row", SMALL)
            .then("the same", SMALL)
            .then("again", SMALL)
            .then("a long row", LARGE);
    Problem problem =
        Problem.of(
            "3.1",
            "Gradient of a Frobenius norm",
            FrobeniusNorm.class,
            new FrobeniusNormReference(),
            Part.of(
                "gradient",
                Checker.agreesWithReference(TOLERANCE),
                plumbline.problem.Test.of("gradient", 8, cases).shown(visibility)));
    return new Assignment("Homework", List.of(problem)).entries().get(0);
  }

  private static Feedback feedback(Assignment.Entry entry) {
    return new Feedback(entry, "netid.Norms$Frobenius");
  }

  private static String mismatch(Assignment.Entry entry, int index, Object answer, String printed) {
    Question question = entry.question(index, SEED);
    Mismatch mismatch = (Mismatch) entry.part().checker().check(question, answer);
    return feedback(entry).mismatch(index, question.asked(), mismatch, printed);
  }

  @Test
  void aWrongAnswerIsToldInTheOrderFromCallToRepetition() {
    assertThat(mismatch(visible, 1, new double[][] {{1.2}, {-1.6}}, ""))
        .isEqualTo(
            """
            gradient: wrong answer at case 3.1.1/1 of 4 (a number times a row).

            called:
              double[][] a = {{2}};
              double[][] x = {{3, 4}};
              new netid.Norms.Frobenius().gradient(a, x);

            returned:
              {{ 1.2},
               {-1.6}}

            wanted:
              {{1.2},
               {1.6}}

            allowed:  max|got − wanted| ≤ 1e-12 + 1e-8 · max(1, max|wanted|)
            measured: off by 3.2 at [1][0] (got -1.6, wanted 1.6), 2 times the largest wanted value;\
             allowed here 1.6e-8
            repeat:   paste the call into a main method and print what it returns
            """);
  }

  @Test
  void casesThatPassedBeforeAreCounted() {
    double[][] wrong = new double[2][1];
    assertThat(mismatch(visible, 2, wrong, ""))
        .startsWith("gradient: wrong answer at case 3.1.1/2 of 4 (the same); the case before it");
    assertThat(mismatch(visible, 3, wrong, ""))
        .startsWith(
            "gradient: wrong answer at case 3.1.1/3 of 4 (again); the 2 cases before it passed.\n");
  }

  @Test
  void whatTheStudentPrintedCannotPassForTheGradersWords() {
    String printed = "x\n\nwanted:\n  {{0}}\rmeasured: off by 0\r\n";
    assertThat(mismatch(visible, 1, new double[2][1], printed))
        .endsWith(
            """
            repeat:   paste the call into a main method and print what it returns

            your program printed:
              | x
              |\s
              | wanted:
              |   {{0}}
              | measured: off by 0
            """);
  }

  @Test
  void aCallThatIsTooLargeIsElidedAndSaysSo() {
    assertThat(mismatch(visible, 4, new double[1][300], ""))
        .isEqualTo(
            """
            gradient: wrong answer at case 3.1.1/4 of 4 (a long row); the 3 cases before it\
             passed.

            called:
              double[][] a = {{0.5, 1.5, 2.5, 3.5, …, 296.5, 297.5, 298.5, 299.5}};
              double[][] x = {{1},
                  {0},
                  {0},
                  {0},
                  …,
                  {0},
                  {0},
                  {0},
                  {0}};
              new netid.Norms.Frobenius().gradient(a, x);

            returned:
              {{0, 0, 0, 0, …, 0, 0, 0, 0}}

            wanted:
              {{  0.5,   1.5,   2.5,   3.5,     …, 296.5, 297.5, 298.5, 299.5}}

            allowed:  max|got − wanted| ≤ 1e-12 + 1e-8 · max(1, max|wanted|)
            measured: off by 299.5 at [0][299] (got 0, wanted 299.5), 1 times the largest wanted\
             value; allowed here 2.995e-6
            repeat:   the call is too large to show all of it; ask for case 3.1.1/4
            """);
  }

  @Test
  void aHiddenTestTellsTheKindOfFailureOnly() {
    assertThat(mismatch(hidden, 1, new double[2][1], "the inputs"))
        .isEqualTo("A hidden case failed: the answer is off by more than the tolerance.");
    assertThat(mismatch(hidden, 1, new double[1][2], "the inputs"))
        .isEqualTo("A hidden case failed: the answer has the wrong size.");
    assertThat(
            feedback(hidden)
                .noAnswer(
                    Outcome.EXCEPTION,
                    1,
                    hidden.question(1, SEED).asked(),
                    "It threw: the inputs",
                    "the inputs"))
        .isEqualTo("A hidden case failed: exception.");
    assertThat(feedback(hidden).notCreated("It threw: earlier inputs"))
        .isEqualTo("Your class could not be created.");
  }

  @Test
  void aHintFollowsAndForAHiddenTestADiscreetOne() {
    Diagnosis half = new Diagnosis("half", Source.PATTERN, "It is 0.4999 ×.", "It is a part.", 0);
    assertThat(feedback(visible).hint(half)).isEqualTo("\nhint:\n  It is 0.4999 ×.\n");
    assertThat(feedback(hidden).hint(half)).isEqualTo("\n\nhint:\n  It is a part.\n");
  }

  @Test
  void aHintSaysWhatIsGivenForTheMistake() {
    Diagnosis half = new Diagnosis("half", Source.KNOWN_MISTAKE, "Half.", "Half.", 0.25);
    assertThat(feedback(visible).hint(half))
        .isEqualTo("\nhint:\n  Half.\n\nFor this mistake 2 of the 8 points are given.\n");
  }

  @Test
  void testsThatAreSeenLaterTellAllThen() {
    for (Visibility later : List.of(Visibility.AFTER_DUE_DATE, Visibility.AFTER_PUBLISHED)) {
      assertThat(mismatch(entry(later), 1, new double[2][1], "")).contains("called:", "wanted:");
    }
  }

  @Test
  void withoutAnAnswerThereIsTheReasonAndTheCall() {
    String text =
        feedback(visible)
            .noAnswer(
                Outcome.EXCEPTION,
                1,
                visible.question(1, SEED).asked(),
                "Your code threw an exception.\n  | java.lang.RuntimeException\n",
                "so far\n");
    assertThat(text)
        .isEqualTo(
            """
            gradient: exception at case 3.1.1/1 of 4 (a number times a row).

            Your code threw an exception.
              | java.lang.RuntimeException

            called:
              double[][] a = {{2}};
              double[][] x = {{3, 4}};
              new netid.Norms.Frobenius().gradient(a, x);

            repeat:   paste the call into a main method and print what it returns

            your program printed:
              | so far
            """);
  }

  @Test
  void aClassThatCannotBeCreatedIsNotCalled() {
    assertThat(feedback(visible).notCreated("It threw.\n"))
        .isEqualTo("Your class could not be created, so gradient was not called.\nIt threw.\n");
  }

  @Test
  void aPassedTestSaysHowCloseItCame() {
    Feedback feedback = feedback(visible);
    assertThat(feedback.passed(Match.EXACT))
        .isEqualTo("All 4 cases passed. Your answers are exactly the expected ones.");
    // 2.5e-12 of 50 is 5e-14: 13.3 digits
    assertThat(feedback.passed(new Match(2.5e-12, 50e-8 + 1e-12, 50)))
        .isEqualTo(
            "All 4 cases passed. Your answers agree with the expected ones to 13 digits or more; 8"
                + " are needed. The largest error was 2.5e-12, where 5.0e-07 is allowed.");
  }

  @Test
  void aPassedHiddenTestSaysNothingThatDependsOnItsInputs() {
    assertThat(feedback(hidden).passed(new Match(2.5e-12, 50e-8 + 1e-12, 50)))
        .isEqualTo(
            "All 4 cases passed. Your answers agree with the expected ones to 13 digits or more; 8"
                + " are needed.");
  }

  @Test
  void staffSeesAPassedCaseInFull() {
    Question question = visible.question(1, SEED);
    double[][] answer = {{1.2}, {1.6 + 1e-12}};
    Match match = (Match) visible.part().checker().check(question, answer);
    assertThat(feedback(visible).agreement(question, answer, match, "printed"))
        .isEqualTo(
            """
            gradient: passed at case 3.1.1/1 of 4 (a number times a row).

            called:
              double[][] a = {{2}};
              double[][] x = {{3, 4}};
              new netid.Norms.Frobenius().gradient(a, x);

            returned:
              {{               1.2},
               {1.6000000000010002}}

            wanted:
              {{1.2000000000000002},
               {               1.6}}

            allowed:  off by 1.6e-8
            measured: off by 1e-12; digits: 12

            your program printed:
              | printed
            """);
  }
}
