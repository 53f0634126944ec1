package plumbline.engine;

import java.io.IOException;
import java.nio.file.*;
import java.util.*;
import org.junit.jupiter.api.*;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.*;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScratchUploads {
  static List<MessyUpload> uploads() throws IOException {
    return UploadsTest.uploads().stream().filter(u -> u.name().matches(System.getProperty("only"))).toList();
  }
  static SampleGrading G = new SampleGrading();
  @AfterAll static void end() { G.close(); }
  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("uploads")
  void run(MessyUpload messy) throws IOException {
    Path upload = Files.createDirectory(folder.resolve("upload"));
    messy.filling().into(new UploadFolder(upload));
    Grade grade = G.grade(upload);
    StringBuilder s = new StringBuilder("######## " + messy.name() + "\n");
    String verdict = "OK";
    try {
      SampleGrading.requireAsExpected(grade, messy.expected());
      String told = UploadsTest.told(grade);
      for (String t : messy.says()) if (!told.contains(t)) verdict = "NOT SAID: " + t;
      if (messy.quiet() && !grade.remarks().isEmpty()) verdict = "NOT QUIET";
    } catch (AssertionError e) { verdict = "OUTCOME"; }
    s.append("verdict " + verdict + "\n");
    Map<String,String> texts = new LinkedHashMap<>();
    for (TestGrade t : grade.tests()) {
      s.append(t.entry().number() + "=" + t.outcome() + " ");
      if (t.outcome() != plumbline.problem.Outcome.PASSED && !t.explanation().startsWith("No class that implements"))
      texts.put(t.explanation(), t.entry().number());
    }
    s.append("\n");
    texts.forEach((t, n) -> s.append(n + ": " + t + "\n"));
    if (grade.tests().stream().anyMatch(t -> t.entry().number().startsWith("3.1") && t.explanation().startsWith("No class"))) s.append("3.1 none found\n");
    grade.remarks().forEach(r -> s.append("REMARK " + r + "\n"));
    synchronized (G) { System.out.println(s); }
  }
}
