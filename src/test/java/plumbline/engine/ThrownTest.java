package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.problem.Outcome;
import plumbline.problem.Problem;
import plumbline.problem.Visibility;
import plumbline.protocol.Diagnostic;
import plumbline.protocol.Found;
import plumbline.protocol.Reply;
import plumbline.protocol.SourceFile;

class ThrownTest {
  private static final Problem PROBLEM = Grades.assignment(Visibility.VISIBLE).problems().get(0);

  private static final String SOURCE = "class Twice {\n  double twice(double x) {\n    fail();\n";

  private static String explain(List<SourceFile> sources, Reply.Thrown... thrown) {
    Diagnostic error =
        new Diagnostic("src/Twice.java", 2, 5, "cannot find symbol", "    retrn 2 * x;");
    Found found = new Found(Found.Status.FOUND, 0, "Twice", List.of(), List.of(error));
    Program program = new Program(PROBLEM, Map.of(), found, sources);
    return Thrown.explain(new Reply.Threw(List.of(thrown), ""), program);
  }

  private static Reply.Thrown thrown(String type, String message, String... frames) {
    return new Reply.Thrown(type, message, List.of(frames));
  }

  @Test
  void theStudentsOwnLineIsShown() {
    String text =
        explain(
            List.of(new SourceFile("src/Twice.java", SOURCE), new SourceFile("Other.java", "")),
            thrown(
                "java.lang.RuntimeException", "no", "fail (Other.java:9)", "twice (Twice.java:3)"),
            thrown("java.io.IOException", "", "twice (Twice.java:3)"));
    assertThat(text)
        .isEqualTo(
            """
            Your code threw an exception.
              | java.lang.RuntimeException: no
              |     at fail (Other.java:9)
              |     at twice (Twice.java:3)
              | caused by java.io.IOException
              |     at twice (Twice.java:3)
              |        > fail();
            """);
  }

  @Test
  void ofTwoFilesOfThatNameNoneIsShown() {
    String text =
        explain(
            List.of(new SourceFile("a/Twice.java", SOURCE), new SourceFile("b/Twice.java", SOURCE)),
            thrown("java.lang.RuntimeException", "no", "twice (Twice.java:3)"));
    assertThat(text).doesNotContain(">").contains("at twice (Twice.java:3)");
  }

  @Test
  void aForgedFrameShowsNothing() {
    for (String frame :
        List.of("(Twice.java:0)", "(Twice.java:9999999)", "(../Twice.java:3)", "Twice", "(:1)")) {
      String text =
          explain(
              List.of(new SourceFile("Twice.java", "")),
              thrown("java.lang.RuntimeException", "no", frame));
      assertThat(text).doesNotContain(">");
    }
  }

  @Test
  void aMessageCannotPassForTheGradersWordsNorPushTheFramesOut() {
    String text =
        explain(List.of(), thrown("E", "no\n\nwanted:\n".repeat(50), "twice (Twice.java:3)"));
    assertThat(text)
        .isEqualTo(
            """
            Your code threw an exception.
              | E: no
              |\s
              | wanted:
              | no
              | …
              |     at twice (Twice.java:3)
            """);
  }

  @Test
  void aStackOverflowIsExplained() {
    assertThat(explain(List.of(), thrown("java.lang.StackOverflowError", "", "f (A.java:1)")))
        .isEqualTo(
            """
            The method called itself until the stack was full. Look for a recursion that does not\
             come to its end.
              | java.lang.StackOverflowError
              |     at f (A.java:1)
            """);
  }

  @Test
  void exhaustedMemoryIsExplained() {
    assertThat(explain(List.of(), thrown("java.lang.OutOfMemoryError", "Java heap space")))
        .isEqualTo(
            """
            Your program used up the memory. Look for an array that is far too large or a\
             collection that grows without end.
              | java.lang.OutOfMemoryError: Java heap space
            """);
  }

  @Test
  void aThreadThatTheSystemRefusesIsNoLackOfMemory() {
    Reply.Thrown refused =
        thrown("java.lang.OutOfMemoryError", "unable to create native thread: possibly");
    assertThat(Thrown.outcome(new Reply.Threw(List.of(refused), ""))).isEqualTo(Outcome.THREADS);
    assertThat(explain(List.of(), refused))
        .isEqualTo(
            """
            Your program started more threads than it may. Nothing in this homework needs threads.
              | java.lang.OutOfMemoryError: unable to create native thread: possibly
            """);
  }

  @Test
  void aMethodThatWasNotCompiledIsExplainedByTheCompiler() {
    Reply.Thrown uncompiled = thrown("java.lang.Error", "Unresolved compilation problem: \n");
    assertThat(Thrown.outcome(new Reply.Threw(List.of(uncompiled), ""))).isEqualTo(Outcome.COMPILE);
    assertThat(explain(List.of(), uncompiled))
        .isEqualTo(
            """
            This method does not compile, so it cannot be called. The compiler says:

              | src/Twice.java:2: error: cannot find symbol
              |     retrn 2 * x;
              |     ^
            """);
  }
}
