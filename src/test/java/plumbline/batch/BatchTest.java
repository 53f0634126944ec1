package plumbline.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ece417.hw3.grading.Homework3;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.engine.Grader;
import plumbline.engine.Settings;
import plumbline.engine.TimeLimits;
import plumbline.gradescope.Results;
import plumbline.problem.Assignment;
import plumbline.problem.Checker;
import plumbline.problem.Measure;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.report.ClassReport;
import plumbline.report.ClassReport.Row;
import plumbline.report.ClassReport.State;
import plumbline.sandbox.Limits;
import plumbline.sandbox.Sandbox;
import plumbline.tolerance.Comparison;
import plumbline.tolerance.Mismatch;
import plumbline.tolerance.Tolerance;

/** Grades small classes in real, locked workers. */
class BatchTest {
  private static final Path WORKER_HOME = Path.of(System.getProperty("plumbline.worker.home"));
  private static final String RIGHT = "frobenius-norm/right/closed-form-by-loops";
  private static final String WRONG = "frobenius-norm/wrong/factor-two";
  private static final String ENDS = "frobenius-norm/runaway/exits-on-large-input";

  /** Times differ from run to run. */
  private static final String TIMES = "(\"(execution_time|cpu_seconds)\" : )[0-9.E-]+";

  @TempDir private Path temporary;
  private Classroom room;
  private Path out;
  private final Graded graded = new Graded();
  private Sandbox sandbox;

  /** Which submissions were graded. */
  private static class Graded implements Progress {
    private final ConcurrentLinkedQueue<String> ids = new ConcurrentLinkedQueue<>();

    @Override
    public void passesOver(List<String> names) {}

    @Override
    public void begins(int toDo, int done) {
      ids.clear();
    }

    @Override
    public void finished(String id) {
      ids.add(id);
    }

    @Override
    public void ends() {}
  }

  @BeforeEach
  void openSandbox() throws IOException {
    room = new Classroom(Files.createDirectory(temporary.resolve("room")));
    out = temporary.resolve("out");
    sandbox = Sandbox.open(WORKER_HOME, Sandbox.Level.LOCKED, Limits.standard());
  }

  @AfterEach
  void closeSandbox() {
    sandbox.close();
  }

  private static Settings settings(String seed) {
    return Settings.of(new Seed(seed), TimeLimits.within(0));
  }

  /** Only the first problem, to save time. */
  private static Assignment assignment() {
    Assignment homework = Homework3.assignment();
    return new Assignment(homework.title(), homework.problems().subList(0, 1));
  }

  private ClassReport grade(Path target, Shard shard, boolean force, String seed)
      throws IOException {
    Batch.Task task = new Batch.Task(room.folder(), target, shard, 2, force);
    return new Batch(BatchTest::assignment, sandbox, settings(seed), WORKER_HOME).run(task, graded);
  }

  private ClassReport grade() throws IOException {
    return grade(out, Shard.ALL, false, "a seed for tests");
  }

  private static State state(ClassReport report, String id) {
    return row(report, id).state();
  }

  private static Row row(ClassReport report, String id) {
    return report.rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
  }

  private String results(String id) throws IOException {
    return Files.readString(out.resolve("results").resolve(id + ".json"));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void resultsAreThoseOfGradescopeByteForByteButForTimes() throws IOException {
    List<String> samples = List.of(RIGHT, WRONG, ENDS);
    for (int i = 0; i < samples.size(); i++) {
      room.withSample("s" + i, samples.get(i));
    }
    room.withFolder("s3");
    grade();
    Grader grader = new Grader(assignment(), sandbox, settings("a seed for tests"));
    for (int i = 0; i < 4; i++) {
      Path file = temporary.resolve("results.json");
      Results.write(grader.grade(room.folder().resolve("s" + i)), file);
      assertThat(results("s" + i).replaceAll(TIMES, "$1"))
          .isEqualTo(Files.readString(file).replaceAll(TIMES, "$1"));
    }
    assertThat(results("s0").replaceAll(TIMES, "$1")).doesNotContain(": 0.0");
  }

  @Test
  void theFolderHasWhatStaffNeedAndNothingElse() throws IOException {
    room.withSample("jane", RIGHT).withFolder("john");
    ClassReport report = grade();
    assertThat(state(report, "jane")).isEqualTo(State.GRADED);
    assertThat(row(report, "jane").score()).isEqualTo(25); // all points of problem 3.1
    assertThat(state(report, "john")).isEqualTo(State.REFUSED);
    assertThat(files(out))
        .containsExactly("failures.csv", "grades.csv", "report.html", "results", "state");
    assertThat(files(out.resolve("results"))).containsExactly("jane.json", "john.json");
    assertThat(files(out.resolve("state/scratch"))).isEmpty();
    assertThat(Files.readString(out.resolve("grades.csv"))).contains("jane,graded,25,25,5,8,12");
    assertThat(Files.readString(out.resolve("failures.csv")))
        .contains("john,nothing to grade,")
        .doesNotContain("jane");
  }

  @Test
  void aSecondRunDoesOnlyWhatChanged() throws IOException {
    room.withSample("a", RIGHT).withSample("b", RIGHT);
    grade();
    assertThat(graded.ids).containsExactlyInAnyOrder("a", "b");
    grade();
    assertThat(graded.ids).isEmpty();

    room.with("b/Another.java", "class Another {}").withFolder("c");
    grade();
    assertThat(graded.ids).containsExactlyInAnyOrder("b", "c");

    Files.delete(out.resolve("results/a.json"));
    grade();
    assertThat(graded.ids).containsExactly("a");

    Files.writeString(out.resolve("results/c.json"), results("a"));
    ClassReport report = grade();
    assertThat(graded.ids).containsExactly("c");
    assertThat(state(report, "c")).isEqualTo(State.REFUSED);
  }

  @Test
  void anotherSeedOrForceGradesAllAgain() throws IOException {
    room.withFolder("a").withFolder("b");
    grade();
    grade(out, Shard.ALL, false, "another seed");
    assertThat(graded.ids).containsExactlyInAnyOrder("a", "b");
    grade(out, Shard.ALL, true, "another seed");
    assertThat(graded.ids).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void aFaultOfTheGraderStopsNobodyElseAndGivesNoScore() throws IOException {
    room.withSample("a", WRONG).withSample("b", RIGHT);
    Batch.Task task = new Batch.Task(room.folder(), out, Shard.ALL, 1, false);
    Batch batch = new Batch(BatchTest::broken, sandbox, settings("a seed for tests"), WORKER_HOME);
    for (int run = 1; run <= 2; run++) { // the second run tries again
      ClassReport report = batch.run(task, graded);
      assertThat(graded.ids).contains("a");
      assertThat(state(report, "a")).isEqualTo(State.FAILED);
      assertThat(row(report, "a").why()).startsWith("java.lang.IllegalStateException: broken");
      assertThat(state(report, "b")).isEqualTo(State.GRADED);
      assertThat(files(out.resolve("results"))).containsExactly("b.json");
      assertThat(Files.readString(out.resolve("grades.csv"))).contains("a,grader failed\r\n");
      assertThat(Files.readString(out.resolve("failures.csv"))).contains("broken");
    }
    assertThat(graded.ids).containsExactly("a");
  }

  /** Whose checker cannot cope with wrong answers. */
  private static Assignment broken() {
    Problem problem = assignment().problems().get(0);
    return new Assignment(
        "Broken", List.of(problem.withParts(BatchTest::broken).withMistakes(List::of)));
  }

  private static Part broken(Part part) {
    Checker checker =
        new Checker() {
          @Override
          public Comparison check(Question question, Object answer) {
            Comparison comparison = part.checker().check(question, answer);
            if (comparison instanceof Mismatch) {
              throw new IllegalStateException("broken");
            }
            return comparison;
          }

          @Override
          public Tolerance tolerance() {
            return part.checker().tolerance();
          }
        };
    return new Part(part.method(), checker, Measure.NONE, part.tests());
  }

  @Test
  void twoRunsCannotWriteToOneFolder() throws IOException {
    room.withFolder("a");
    try (var lock = new OutFolder(out).lock()) {
      assertThat(lock.isOpen()).isTrue();
      assertThatExceptionOfType(SourceException.class)
          .isThrownBy(this::grade)
          .withMessage(out + " is being written to by another run.");
    }
  }

  @Test
  void aFolderAmongTheSubmissionsIsRefused() throws IOException {
    room.withFolder("a");
    out = room.folder().resolve("graded");
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(this::grade)
        .withMessage(
            "%s lies in %s, where every folder counts as a submission: choose another --out."
                .formatted(out, room.folder()));
    assertThat(out).doesNotExist();
  }

  @Test
  void anotherClassIsNotWrittenOverTheFirst() throws IOException {
    room.withFolder("a").withFolder("b");
    grade();
    Path grades = out.resolve("grades.csv");
    String before = Files.readString(grades);
    room = new Classroom(Files.createDirectory(temporary.resolve("other"))).withFolder("c");
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(this::grade)
        .withMessage(
            "%s has the results of another class or share (a, …): choose another --out, or delete it first."
                .formatted(out));
    assertThat(grades).hasContent(before);
    room.withFolder("b"); // somebody has gone, and somebody has come
    grade();
    assertThat(graded.ids).containsExactly("c");
  }

  @Test
  void aDiskThatCannotBeWrittenEndsTheRun() throws IOException {
    room.withFolder("a").withFolder("b").withFolder("c").withFolder("d");
    Batch.Task task = new Batch.Task(room.folder(), out, Shard.ALL, 2, false);
    Batch batch =
        new Batch(BatchTest::assignment, sandbox, settings("a seed for tests"), WORKER_HOME);
    Progress progress =
        new Graded() {
          @Override
          public void begins(int toDo, int done) {
            assertThat(out.resolve("results").toFile().delete()).isTrue();
          }
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> batch.run(task, progress))
        .withMessageStartingWith("cannot write to " + out + ": ");
    assertThat(files(out.resolve("state/receipts"))).isEmpty();
    grade();
    assertThat(graded.ids).containsExactlyInAnyOrder("a", "b", "c", "d");
  }

  @Test
  void draftsOfAKilledRunAreRemoved() throws IOException {
    room.withFolder("a");
    grade();
    Files.writeString(out.resolve("results/.draft-123.tmp"), "{");
    Files.writeString(out.resolve("state/receipts/.draft-123.tmp"), "");
    Files.createDirectories(out.resolve("state/scratch/upload-1/files"));
    grade();
    assertThat(files(out.resolve("results"))).containsExactly("a.json");
    assertThat(files(out.resolve("state/receipts"))).containsExactly("a");
    assertThat(files(out.resolve("state/scratch"))).isEmpty();
  }

  @Test
  void mergedSharesAreWhatOneMachineWouldHaveMade() throws IOException {
    for (int i = 0; i < 5; i++) {
      room.withFolder("s" + i);
    }
    room.withSample("s5", RIGHT);
    grade();
    for (int k = 1; k <= 2; k++) {
      grade(temporary.resolve("share" + k), new Shard(k, 2), false, "a seed for tests");
    }
    Path merged = temporary.resolve("merged");
    var result =
        Merging.merge(List.of(temporary.resolve("share1"), temporary.resolve("share2")), merged);
    assertThat(result.missingShards()).isEmpty();
    assertThat(Files.readString(merged.resolve("grades.csv")))
        .isEqualTo(Files.readString(out.resolve("grades.csv")));
    assertThat(files(merged.resolve("results"))).hasSize(6);
    grade(merged, Shard.ALL, false, "a seed for tests");
    assertThat(graded.ids).isEmpty();
  }

  @Test
  void mergingSaysWhatIsMissing() throws IOException {
    for (int i = 0; i < 6; i++) {
      room.withFolder("s" + i);
    }
    Path share = temporary.resolve("share");
    ClassReport report = grade(share, new Shard(2, 3), false, "a seed for tests");
    String lost = report.rows().get(0).id();
    Files.delete(share.resolve("results").resolve(lost + ".json"));
    var merged = Merging.merge(List.of(share), out);
    assertThat(merged.missingShards()).containsExactly("1/3", "3/3");
    assertThat(state(merged.report(), lost)).isEqualTo(State.PENDING);
  }

  @Test
  void sharesWithDifferentSeedsAreNotMerged() throws IOException {
    room.withFolder("a");
    Path one = temporary.resolve("one");
    grade(one, Shard.ALL, false, "one seed");
    grade(out, Shard.ALL, false, "another seed");
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> Merging.merge(List.of(one, out), temporary.resolve("merged")))
        .withMessageStartingWith(one + " and " + out + " were graded with different seeds");
    assertThat(temporary.resolve("merged")).doesNotExist();
  }

  @Test
  void aFolderOfSomethingElseIsNotMerged() {
    assertThatExceptionOfType(SourceException.class)
        .isThrownBy(() -> ClassBook.read(temporary))
        .withMessage(temporary + " is not a folder that `run_autograder batch --out` has written.");
  }
}
