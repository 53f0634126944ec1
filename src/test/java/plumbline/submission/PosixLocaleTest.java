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
    new Upload(folder)
        .with("L\u00f6sung.java", "class A {}")
        .with("\u4f5c\u4e1a/B.java", "class B {}")
        .with("\u4f5c\u4e1a.zip", Upload.zip("C.java", "class C {}"));

    // the decimal codes of the characters above
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
