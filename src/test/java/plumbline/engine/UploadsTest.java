package plumbline.engine;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every messy upload goes through real workers; its outcomes and messages must be as it says. The
 * build only takes some of them, since all need minutes.
 */
class UploadsTest {
  private static final Set<String> TYPICAL =
      Set.of(
          "archives/tar-gz",
          "archives/zip-with-a-project",
          "compiling/commons-math-used",
          "compiling/semicolon-missing-in-one-method",
          "compiling/the-same-class-name-in-two-folders",
          "encoding/gbk",
          "encoding/utf-16le-with-mark",
          "implementation/abstract-base",
          "implementation/only-anonymous",
          "implementation/throwing-constructor",
          "implementation/two-candidates",
          "interfaces/edited-signature",
          "interfaces/moved-copy-with-helpers",
          "interfaces/no-import",
          "layout/links",
          "layout/maven-project",
          "names/only-classes",
          "names/renamed-to-txt",
          "names/umlaut-decomposed");

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

  static List<MessyUpload> typical() throws IOException {
    return uploads().stream().filter(upload -> TYPICAL.contains(upload.name())).toList();
  }

  // on the methods, since other classes look at this JVM's processes and must not run beside them
  @ParameterizedTest(name = "{0}")
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("typical")
  void typicalUploadsGetTheirOutcomesAndMessages(MessyUpload messy) throws IOException {
    grade(messy);
  }

  @Tag("uploads")
  @ParameterizedTest(name = "{0}")
  @Execution(ExecutionMode.CONCURRENT)
  @MethodSource("uploads")
  void everyUploadGetsItsOutcomesAndMessages(MessyUpload messy) throws IOException {
    grade(messy);
  }

  private void grade(MessyUpload messy) throws IOException {
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
  void thereAreEnoughUploadsAndTypicalOnesOfEachFamily() throws IOException {
    assertThat(uploads()).hasSizeGreaterThanOrEqualTo(80);
    assertThat(uploads()).extracting(MessyUpload::name).doesNotHaveDuplicates();
    assertThat(typical())
        .extracting(MessyUpload::name)
        .containsExactlyInAnyOrderElementsOf(TYPICAL);
    assertThat(families(typical())).isEqualTo(families(uploads()));
  }

  @Test
  void everyUploadIsExpectedToBeQuietOrToBeToldSomething() throws IOException {
    assertThat(uploads()).allMatch(upload -> upload.quiet() || !upload.says().isEmpty());
  }

  private static Set<String> families(List<MessyUpload> uploads) {
    return uploads.stream()
        .map(upload -> upload.name().substring(0, upload.name().indexOf('/')))
        .collect(toSet());
  }
}
