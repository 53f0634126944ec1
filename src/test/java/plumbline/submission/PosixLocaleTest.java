package plumbline.submission;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.protocol.SourceFile;

/** Under LANG=C the JVM decodes file names as ASCII; no file may be lost for that. */
class PosixLocaleTest {
  @TempDir private Path folder;

  /** Run in a JVM of its own: prints each path with its text, in ASCII. */
  static final class Collect {
    private Collect() {}

    public static void main(String[] arguments) throws IOException {
      PrintStream out = new PrintStream(System.out, true, US_ASCII);
      out.println(System.getProperty("sun.jnu.encoding"));
      Submission submission = Submission.collect(Path.of(arguments[0]), Upload.CONTRACTS);
      for (SourceFile source : submission.sources()) {
        out.println(escaped(source.path() + " " + source.text()));
      }
      submission.notes().forEach(note -> out.println(escaped(note.text())));
    }

    private static String escaped(String text) {
      StringBuilder ascii = new StringBuilder();
      text.chars().forEach(c -> ascii.append(c < 0x7F ? (char) c + "" : "<" + c + ">"));
      return ascii.toString();
    }
  }

  @Test
  void takesFilesWhoseNamesTheLocaleCannotExpress() throws Exception {
    // made by a shell, so that this test itself can run under any locale
    new Upload(folder)
        .with("A.java", "class A {}")
        .with("B/B.java", "class B {}")
        .with("C.zip", Upload.zip("C.java", "class C {}"))
        .run(
            "bash",
            "-c",
            "mv A.java $'L\\xc3\\xb6sung.java'; mv B $'\\xe4\\xbd\\x9c\\xe4\\xb8\\x9a';"
                + " mv C.zip $'\\xe4\\xbd\\x9c\\xe4\\xb8\\x9a.zip'");

    // the decimal codes of o with diaeresis, and of the Chinese word for homework
    assertThat(collect())
        .containsExactly(
            "ANSI_X3.4-1968",
            "L<246>sung.java class A {}",
            "<20316><19994>.zip/C.java class C {}",
            "<20316><19994>/B.java class B {}");
  }

  private List<String> collect() throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Collect.class.getName(),
            folder.toString());
    builder.environment().putAll(Map.of("LC_ALL", "C", "LANG", "C"));
    Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String output = new String(process.getInputStream().readAllBytes(), US_ASCII);
    process.waitFor();
    return output.lines().toList();
  }
}
