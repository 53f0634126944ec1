package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every messy upload goes through real workers; its outcomes and messages must be as it says. */
@Execution(ExecutionMode.CONCURRENT)
class UploadsTest {
  private static final SampleGrading GRADING = new SampleGrading();

  @TempDir private Path folder;

  @AfterAll
  static void closeSandbox() {
    GRADING.close();
  }

  static List<MessyUpload> uploads() throws IOException {
    List<MessyUpload> all = new ArrayList<>(MessyUpload.stored());
    all.addAll(GeneratedLayouts.all());
    all.addAll(GeneratedNames.all());
    all.addAll(PackedUploads.all());
    all.addAll(EncodedUploads.all());
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("uploads")
  void everyUploadGetsItsOutcomesAndMessages(MessyUpload messy) throws IOException {
    Path upload = Files.createDirectory(folder.resolve("upload"));
    messy.filling().into(new UploadFolder(upload));
    Grade grade = GRADING.grade(upload);
    SampleGrading.requireAsExpected(grade, messy.expected());
    assertThat(messy.says()).allSatisfy(text -> assertThat(told(grade)).contains(text));
    if (messy.quiet()) {
      assertThat(grade.remarks()).isEmpty();
    }
  }

  static String told(Grade grade) {
    List<String> texts = new ArrayList<>(grade.remarks());
    grade.tests().forEach(test -> texts.add(test.explanation()));
    return String.join("\n", texts);
  }

  @Test
  void thereAreEnoughUploads() throws IOException {
    assertThat(uploads()).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
    assertThat(uploads().stream().map(MessyUpload::name)).doesNotHaveDuplicates();
  }
}
