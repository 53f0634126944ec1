package plumbline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.submission.Person;

class SourceTest {
  /** A group, one without files, one whose autograder failed; values invented. */
  private static final String METADATA =
      """
      ---
      submission_100000001:
        :submitters:
        - :name: A Student
          :sid: '01234567'
          :email: a@example.edu
        - :name: B Student
          :sid: 1234567
          :email:
        :created_at: 2024-01-02 03:04:05.678900000 Z
        :score: 0.0
        :status: failed
        :results:
          output: the autograder failed
        :history: []
      submission_100000002:
        :submitters:
        - :name: C Student
        :created_at: 2024-01-02 03:04:05.678900000 Z
        :status: unprocessed
        :results:
      """;

  @TempDir private Path temporary;
  private Classroom room;

  @BeforeEach
  void makeFolder() throws IOException {
    room = new Classroom(Files.createDirectory(temporary.resolve("room")));
  }

  /** The files that the grader is given, by their paths. */
  private List<String> files(String id) throws IOException {
    Path scratch = Files.createTempDirectory(temporary, "scratch");
    Path upload = room.submission(id).upload().at(scratch);
    try (Stream<Path> files = Files.walk(upload)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> upload.relativize(file).toString())
          .sorted()
          .toList();
    }
  }

  @Test
  void readsAnExportWithGroupsAndMissingFiles() throws IOException {
    room.with("submission_metadata.yml", METADATA)
        .with("submission_100000001/src/A.java", "class A {}")
        .with("submission_100000003/B.java", "class B {}")
        .with(".DS_Store", "")
        .with("__MACOSX/submission_100000001/._A.java", "");
    assertThat(room.ids()).containsExactly("100000001", "100000002", "100000003");
    Submitted group = room.submission("100000001");
    assertThat(group.people())
        .containsExactly(
            new Person("A Student", "01234567", "a@example.edu"),
            new Person("B Student", "1234567", ""));
    assertThat(group.submitted()).isEqualTo("2024-01-02 03:04:05.678900000 Z");
    assertThat(files("100000001")).containsExactly("src/A.java");
    assertThat(room.submission("100000002").isMissing()).isTrue();
    assertThat(room.submission("100000003").people()).isEmpty();
  }

  @Test
  void findsAnExportInTheFolderItWasUnpackedTo() throws IOException {
    room.with("assignment_7_export/submission_metadata.yml", METADATA)
        .with("assignment_7_export/submission_100000001/A.java", "class A {}");
    assertThat(room.ids()).containsExactly("100000001", "100000002");
  }

  @Test
  void readsAnExportAsItWasDownloaded() throws IOException {
    room.with("assignment_7_export/submission_metadata.yml", METADATA)
        .with("assignment_7_export/submission_100000001/A.java", "class A {}")
        .withFolder("assignment_7_export/submission_100000002");
    Path zip = room.zip(temporary.resolve("export.zip"));
    Path unpacked = Unzipped.ofClass(zip, temporary.resolve("unpacked"), new ArrayList<>());
    assertThat(new Classroom(unpacked).ids()).containsExactly("100000001", "100000002");
    assertThat(new Classroom(unpacked).submission("100000002").isMissing()).isFalse();
  }

  @Test
  void anArchiveWritesNothingOutsideOfItsFolder() throws IOException {
    Path zip = temporary.resolve("evil.zip");
    Classroom.zip(
        zip, "../../evil", "x", "/etc/evil", "x", "a/../../evil", "x", "a/A.java", "class A {}");
    List<String> leftOut = new ArrayList<>();
    Path unpacked = Unzipped.ofClass(zip, temporary.resolve("deep/unpacked"), leftOut);
    assertThat(leftOut).containsExactly("../../evil", "/etc/evil", "a/../../evil");
    assertThat(unpacked.resolve("A.java")).exists();
    try (Stream<Path> files = Files.walk(temporary)) {
      assertThat(files).noneMatch(file -> file.endsWith("evil"));
    }
  }

  @Test
  void whatIsNoArchiveIsRefused() throws IOException {
    Path file = Files.writeString(temporary.resolve("class.zip"), "not a zip");
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> Unzipped.ofClass(file, temporary.resolve("x"), new ArrayList<>()))
        .withMessage(file + " is not a zip archive that can be read.");
  }

  @Test
  void readsAFolderOfFoldersAndOfArchives() throws IOException {
    room.with("jane/A.java", "class A {}").with("john.tar.gz", "").with("notes.txt", "");
    Classroom.zip(room.folder().resolve("mary.v2.ZIP"), "src/B.java", "class B {}");
    assertThat(room.ids()).containsExactly("jane", "john", "mary.v2");
    assertThat(files("mary.v2")).containsExactly("src/B.java");
    assertThat(Source.read(room.folder()).passedOver()).containsExactly("notes.txt");
  }

  @Test
  void anArchiveThatIsAnAttackIsLeftToTheGraderAsItIs() throws IOException {
    Classroom.zip(room.folder().resolve("evil.zip"), "../B.java", "class B {}");
    assertThat(files("evil")).containsExactly(""); // the archive itself
  }

  @Test
  void joinsTheFilesThatCanvasNamesByStudentAndGivesThemTheirNamesBack() throws IOException {
    room.with("doejane_101_5001_Norm.java", "")
        .with("doejane_101_5002_Filter-2.java", "")
        .with("doejohn_LATE_102_5003_My_Norm.java", "")
        .with("doejohn_103_5004_Norm.java", "");
    Classroom.zip(room.folder().resolve("poem_104_5005_hw3-1.zip"), "hw/Norm.java", "");
    assertThat(room.ids()).containsExactly("doejane_101", "doejohn_102", "doejohn_103", "poem_104");
    assertThat(files("doejane_101")).containsExactly("Filter.java", "Norm.java");
    assertThat(files("doejohn_102")).containsExactly("My_Norm.java");
    assertThat(files("poem_104")).containsExactly("hw/Norm.java");
    assertThat(room.submission("doejane_101").people())
        .containsExactly(new Person("doejane", "", ""));
  }

  @Test
  void twoFilesOfOneNameAreBothKept() throws IOException {
    room.with("doejane_101_5001_Norm.java", "").with("doejane_101_5002_Norm-1.java", "");
    assertThat(files("doejane_101")).containsExactly("Norm.java", "doejane_101_5002_Norm-1.java");
  }

  @Test
  void aNameCannotLeadOutOfTheFolder() throws IOException {
    room.with("doejane_101_5001_..", "").with("doejane_101_5002_.", "");
    assertThat(files("doejane_101")).containsExactly("doejane_101_5001_..", "doejane_101_5002_.");
  }

  @Test
  void readsWhatMoodleDownloadsInFoldersOrWithout() throws IOException {
    room.with("Jane Doe_201_assignsubmission_file_/Norm.java", "")
        .with("Jane Doe_201_assignsubmission_onlinetext_/onlinetext.html", "")
        .with("Jörg O'Neill_202_assignsubmission_file_Norm.java", "")
        .with("Jörg O'Neill_202_assignsubmission_file_Filter.java", "")
        .with("Max_203_assignsubmission_onlinetext_onlinetext.html", "");
    assertThat(room.ids()).containsExactly("Jane Doe_201", "Jörg O_Neill_202", "Max_203");
    assertThat(files("Jane Doe_201")).containsExactly("Norm.java");
    assertThat(files("Jörg O_Neill_202")).containsExactly("Filter.java", "Norm.java");
    assertThat(room.submission("Jörg O_Neill_202").people())
        .containsExactly(new Person("Jörg O'Neill", "", ""));
  }

  @Test
  void oneSubmissionIsNoClass() throws IOException {
    room.with("Norm.java", "class Norm {}").withFolder("lib");
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(room::ids)
        .withMessage(
            "%1$s has source files of its own, such as Norm.java: is it one submission? To grade that: run_autograder grade %1$s"
                .formatted(room.folder()));
  }

  @Test
  void anEmptyFolderIsNoClass() {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(room::ids)
        .withMessageStartingWith("There are no submissions in ");
  }

  @Test
  void idsAreNamesOfFilesAndAllDifferent() {
    Ids ids = new Ids();
    assertThat(ids.fresh("a/../b")).isEqualTo("a_.._b");
    assertThat(ids.fresh("..")).isEqualTo("__");
    assertThat(ids.fresh("A:b\n*")).isEqualTo("A_b__");
    assertThat(ids.fresh("a_B__")).isEqualTo("a_B___2");
    assertThat(ids.fresh("")).isEqualTo("_");
    String cut = new Ids().fresh("作".repeat(300));
    assertThat(ids.fresh("作".repeat(300))).isEqualTo(cut).hasSizeLessThan(100).startsWith("作作");
    assertThat(ids.fresh("作".repeat(301))).startsWith("作作").isNotEqualTo(cut);
  }

  @Test
  void theDigestChangesWithEveryNameAndByte() throws IOException {
    room.with("a/A.java", "x").with("b/A.java", "y").with("c/B.java", "x");
    room.with("d/A.java", "x").with("e/f/A.java", "x");
    List<String> digests = new ArrayList<>();
    for (String id : List.of("a", "b", "c", "d", "e")) {
      digests.add(room.submission(id).upload().digest());
    }
    assertThat(digests.get(0)).isEqualTo(digests.get(3));
    assertThat(digests).hasSize(5);
    assertThat(digests.stream().distinct()).hasSize(4);
    Files.createSymbolicLink(room.folder().resolve("a/link"), Path.of("nowhere"));
    assertThat(room.submission("a").upload().digest()).isNotEqualTo(digests.get(3));
  }

  @Test
  void everySubmissionIsInExactlyOneShare() {
    for (int i = 0; i < 300; i++) {
      String id = Integer.toString(100_000_000 + i);
      assertThat(Stream.of(1, 2, 3).filter(k -> new Shard(k, 3).holds(id))).hasSize(1);
      assertThat(Shard.ALL.holds(id)).isTrue();
    }
    // a fair share is 100; three standard deviations are 24
    long first =
        Stream.iterate(0, i -> i + 1).limit(300).filter(i -> new Shard(1, 3).holds("" + i)).count();
    assertThat(first).isBetween(76L, 124L);
  }

  @Test
  void aShareMustExist() {
    for (String wrong : List.of("0/3", "4/3", "1", "1/0", "-1/3", "a/b", "1/3/5")) {
      assertThatExceptionOfType(IllegalArgumentException.class)
          .isThrownBy(() -> Shard.parse(wrong));
    }
    assertThat(Shard.parse("3/3")).hasToString("3/3");
  }
}
