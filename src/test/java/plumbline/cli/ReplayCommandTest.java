package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReplayCommandTest {
  private static final String SAMPLES = "src/test/resources/submissions/";
  private static final String WRONG = SAMPLES + "frobenius-norm/wrong/factor-two";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int run(String... arguments) {
    Map<String, String> environment = Map.of("PLUMBLINE_SEED", "a seed for tests");
    return Main.run(arguments, environment, stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void callsTheSameCaseThatGradingCalled() {
    assertThat(run("grade", WRONG)).isEqualTo(Main.OK);
    String graded = output();
    out.reset();
    assertThat(run("replay", WRONG, "--case", "3.1.2/1")).isEqualTo(Main.OK);
    // the seed's first 1 × 1 matrices; the factor is the sample's mistake
    assertThat(output())
        .startsWith("gradient: wrong answer at case 3.1.2/1 of 23 (1 × 1 matrices).\n\ncalled:\n");
    assertThat(graded.lines().map(String::strip))
        .containsSubsequence(output().lines().map(String::strip).toList());
  }

  @Test
  void showsACaseThatPassedToo() {
    assertThat(run("replay", WRONG, "--case", "3.1.1/2")).isEqualTo(Main.OK);
    assertThat(output())
        .startsWith("norm: passed at case 3.1.1/2 of 41 (1 × 1 matrices, both negative).\n")
        .contains("\ncalled:\n", "\nreturned:\n", "\nwanted:\n", "\nallowed: ", "\nmeasured: ");
  }

  @Test
  void showsWhatWasWantedWhereThereWasNoAnswer() {
    String sample = SAMPLES + "binary-classifier/runaway/exception-with-markup";
    assertThat(run("replay", sample, "--case", "3.3.2/1")).isEqualTo(Main.OK);
    assertThat(output())
        .startsWith("lossGradient: exception at case 3.3.2/1 of 23 (")
        .contains("\ncalled:\n", "\nwanted:\n  {{");
  }

  @Test
  void anotherSeedGivesOtherInputs() {
    run("replay", WRONG, "--case", "3.1.1/2");
    String first = output();
    out.reset();
    run("replay", WRONG, "--case", "3.1.1/2", "--seed", "another one");
    assertThat(output()).isNotEqualTo(first).contains("passed at case 3.1.1/2");
  }

  @Test
  void writesAProgramForTheStudentsIde() {
    assertThat(run("replay", WRONG, "--case", "3.1.2/1", "--as-java")).isEqualTo(Main.OK);
    assertThat(output())
        .startsWith("package netid;\n\nimport ece417.hw3.FrobeniusNorm;\n")
        .contains("/** Case 3.1.2/1: 1 × 1 matrices. */\n", "solution = new FactorTwo();\n")
        .endsWith("}\n");
  }

  @Test
  void saysWhyThereIsNothingToCall() {
    assertThat(run("replay", WRONG, "--case", "3.2.1/1")).isEqualTo(Main.OK);
    assertThat(output()).startsWith("No class that implements ReluInterpolator was found.");
    assertThat(run("replay", WRONG, "--case", "3.2.1/1", "--as-java")).isEqualTo(Main.USAGE);
  }

  @Test
  void aCaseThatIsNotThereIsTheUsersMistake() {
    for (String wrong : new String[] {"3.1.3/0", "3.1.3/51", "3.9.1/1", "17", "3.1.3/017"}) {
      err.reset();
      assertThat(run("replay", WRONG, "--case", wrong)).isEqualTo(Main.USAGE);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .startsWith(
              "There is no case " + wrong + ". The cases are 3.1.1/1 to 3.1.1/41,\n3.1.2/1 to")
          .contains("3.4.3/1 to 3.4.3/56")
          .endsWith(".\nTry: run_autograder replay --help\n");
    }
    assertThat(output()).isEmpty();
  }

  @Test
  void aFolderThatIsNotThereIsTheUsersMistake() {
    assertThat(run("replay", "/no/such", "--case", "3.1.2/1")).isEqualTo(Main.USAGE);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("There is no /no/such to call.\nTry: run_autograder replay --help\n");
  }
}
