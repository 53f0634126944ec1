package plumbline.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kit that was built, as students use it: unpacked and started as a program. What it prints is
 * pinned; after an intended change, {@code mvn verify -Dgolden.update=true} writes the files anew.
 */
@Tag("packaged")
class KitRunTest {
  private static final String UTF_8 = "C.UTF-8";
  private static final Path SAMPLES = Path.of("src/test/resources/submissions");
  private static final Path GOLDEN = Path.of("src/test/resources/kit");

  /** What an instructor adds has lines of its own, which are not pinned. */
  private static final boolean EXTENDED = Homework3.assignment().problems().size() > 4;

  private static final int CHECKS = Homework3.assignment().entries().size();

  @TempDir private Path folder;
  private UnpackedKit kit;

  @BeforeEach
  void unpack() throws IOException {
    // a path with a space in it, as many students have
    kit = UnpackedKit.in(Files.createDirectory(folder.resolve("my homework")));
  }

  @Test
  void callsUntouchedStubsNotYetWritten() throws Exception {
    UnpackedKit.Run run = kit.check(UTF_8, "--seed", "abc", "src");
    assertThat(run.code()).isEqualTo(1);
    compare("stubs.txt", run.out());
    assertThat(run.err()).isEmpty();
  }

  @Test
  void passesWhatIsRight() throws Exception {
    kit.replaceStubs(SAMPLES.resolve("whole-homework/right/one-class-for-all/Homework3.java"));
    UnpackedKit.Run run = kit.check(UTF_8, "--seed", "abc");
    compare("right.txt", run.out());
    assertThat(run.code()).isEqualTo(EXTENDED ? 1 : 0);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void showsWhatIsWrongAndWhatDoesNotCompile() throws Exception {
    kit.replaceStubs(
        SAMPLES.resolve("frobenius-norm/wrong/half/Frob.java"),
        GOLDEN.resolve("upload/MyMaxPoolingFilter.java"));
    UnpackedKit.Run run = kit.check(UTF_8, "--seed", "abc", "src");
    compare("wrong.txt", run.out());
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(81));
  }

  /** In the encoding of a plain terminal, with signs that it can show. */
  @Test
  void saysThatAnEmptyFolderIsEmpty() throws Exception {
    Path empty = Files.createDirectory(kit.folder().resolve("empty"));
    UnpackedKit.Run run = kit.check("C", "--seed", "abc", empty.toString());
    compare("empty.txt", run.out());
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void writesOtherSignsWhereTheTerminalLacksSome() throws Exception {
    kit.replaceStubs(SAMPLES.resolve("frobenius-norm/wrong/half/Frob.java"));
    assertThat(kit.check("C", "--seed", "abc", "src").out())
        .contains("allowed:  max|got - wanted| <= 1e-12 + 1e-8 * max(1, max|wanted|)")
        .contains("(1 x 1 matrices)")
        .doesNotContain("?");
  }

  /**
   * Where there is no /proc, as on macOS and Windows, Java itself says how much time a worker took.
   */
  @Test
  void runsWhereLinuxToolsAreNotKnown() throws Exception {
    kit.replaceStubs(SAMPLES.resolve("whole-homework/right/one-class-for-all/Homework3.java"));
    UnpackedKit.Run run = kit.check(List.of("-Dos.name=Mac OS X"), UTF_8, "--seed", "abc");
    compare("right.txt", run.out());
    assertThat(run.code()).isEqualTo(EXTENDED ? 1 : 0);
  }

  @Test
  void refusesWhatItDoesNotKnow() throws Exception {
    UnpackedKit.Run run = kit.check(UTF_8, "--sed", "abc");
    assertThat(run)
        .isEqualTo(
            new UnpackedKit.Run(
                1, "", "Unknown option: '--sed'\nTry: java -jar hw3-check.jar --help\n"));
  }

  @Test
  void refusesAFolderThatIsNotThere() throws Exception {
    UnpackedKit.Run run = kit.check(UTF_8, "elsewhere");
    assertThat(run)
        .isEqualTo(
            new UnpackedKit.Run(
                1, "", "There is no elsewhere to check.\nTry: java -jar hw3-check.jar --help\n"));
  }

  @Test
  void saysThatItNeedsACompiler() throws Exception {
    List<String> runtimeOnly =
        List.of("--limit-modules", "java.base,java.logging,java.management,java.sql");
    UnpackedKit.Run run = kit.check(runtimeOnly, UTF_8);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            """
            The Java that runs this check has no compiler. Install a JDK, version 17 or newer,
            and run the check with the java in its bin folder. This one is in
            %s
            Try: java -jar hw3-check.jar --help
            """,
            System.getProperty("java.home"));
  }

  @Test
  void helps() throws Exception {
    UnpackedKit.Run run = kit.check(UTF_8, "--help");
    assertThat(run.code()).isZero();
    compare("help.txt", run.out());
  }

  /** Started from another folder, as by a double click. */
  @Test
  void startsWithOneClickOnLinuxAndDrawsOtherInputsInEachRun() throws Exception {
    Path launcher = kit.folder().resolve("check-linux.sh");
    UnpackedKit elsewhere = new UnpackedKit(folder);
    UnpackedKit.Run run = elsewhere.run(UTF_8, List.of(launcher.toString()));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("0 of " + CHECKS + " checks passed.")
        .containsPattern("add: --seed [0-9a-f]{8}\n$");
    assertThat(elsewhere.run(UTF_8, List.of(launcher.toString())).out()).isNotEqualTo(run.out());
  }

  private static void compare(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(golden, text);
    }
    String expected = Files.readString(golden);
    List<String> checks = expected.lines().filter(line -> line.startsWith("3.")).toList();
    if (EXTENDED && !checks.isEmpty()) {
      assertThat(text.lines()).containsAll(checks);
      return;
    }
    assertThat(text)
        .as("%s; after an intended change: -Dgolden.update=true", golden)
        .isEqualTo(expected);
  }
}
