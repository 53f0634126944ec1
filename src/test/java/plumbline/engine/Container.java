package plumbline.engine;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A container as Gradescope makes one of an autograder's zip, from a bare Debian 12 and without
 * Docker: the kernel's namespaces and control groups, Docker's capabilities. Needs root and the
 * package debootstrap.
 */
final class Container {
  private static final Path SCRIPTS = Path.of("src/test/resources/container");

  /** What the harness could post results with. */
  static final String TOKEN = "a-token-of-the-harness";

  private static final Pattern LINE = Pattern.compile("(?m)^(wall|status|left) (.*)$");

  private static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  /** No locale: none is documented. */
  private static final Map<String, String> ENVIRONMENT =
      Map.of(
          "PATH", PATH,
          "HOME", "/root",
          "AUTHENTICATION_TOKEN", TOKEN,
          "SUBMISSION_URL", "https://gradescope.invalid/submission",
          "SUBMIT_RESULTS_URL", "https://gradescope.invalid/results",
          "TIMEOUT_SECONDS", "600",
          "ASSIGNMENT_TITLE", "Homework 3");

  private static final String METADATA =
      """
      {"id": 1, "created_at": "2026-02-03T17:57:40.143363-08:00", "assignment_id": null,
       "users": [{"id": 2, "email": "student@example.edu", "name": "A Student", "sid": "007"}],
       "assignment": {"id": 3, "title": "Homework 3", "course_id": 4, "total_points": "100.0",
        "release_date": "2026-01-26T09:00:00.000000-08:00", "late_due_date": null,
        "due_date": "2026-02-09T23:59:00.000000-08:00",
        "group_submission": false, "group_size": null},
       "submission_method": "upload", "previous_submissions": []}
      """;

  private final Path folder;
  private String image;

  private Container(Path folder) {
    this.folder = folder;
    this.image = folder.resolve("debian").toString();
  }

  /**
   * What became of one submission.
   *
   * @param changes every file that was written or changed and is left, and what it says
   * @param lines what the harness says
   * @param memory the most memory in use at a time, in bytes
   * @param counted the same as the kernel counts it, files that it keeps in memory among it
   * @param kills processes that were ended for want of memory
   */
  record Run(Path changes, Map<String, List<String>> lines, long memory, long counted, long kills) {
    Path results() {
      return changes.resolve("autograder/results/results.json");
    }

    List<String> said(String word) {
      return lines.getOrDefault(word, List.of());
    }
  }

  /** Debian, the zip's files where Gradescope puts them, and what setup.sh makes of them. */
  static Container of(Path zip, Path folder) throws IOException, InterruptedException {
    Container container = new Container(folder);
    container.finish(
        List.of("debootstrap", "--variant=minbase", "bookworm", container.image), Map.of());
    Path layer = Files.createDirectories(folder.resolve("setup"));
    Path autograder = Files.createDirectories(layer.resolve("changes/autograder"));
    unzip(zip, autograder.resolve("source"));
    Files.copy(autograder.resolve("source/run_autograder"), autograder.resolve("run_autograder"));
    String setup =
        "! command -v java && apt-get -qq update && cd /autograder/source && bash setup.sh";
    container.finish(
        container.command(layer, List.of(), setup), Map.of("PATH", PATH, "HOME", "/root"));
    container.image = layer.resolve("changes") + ":" + container.image;
    return container;
  }

  /** Removes it, with devices and links as no test's folder usually has them. */
  static void remove(Path folder) throws IOException, InterruptedException {
    new ProcessBuilder("find", folder.toString(), "-xdev", "-mindepth", "1", "-delete")
        .start()
        .waitFor();
  }

  /** Run bits are lost: it is not known whether Gradescope keeps them. */
  private static void unzip(Path zip, Path folder) throws IOException {
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file)) {
      for (ZipEntry entry; (entry = entries.getNextEntry()) != null; ) {
        Path target = folder.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(target);
        } else {
          Files.createDirectories(target.getParent());
          Files.copy(entries, target);
        }
      }
    }
  }

  /** Grades an upload in a container of its own, without a network, in half a CPU and 768 MB. */
  Run grade(Path upload) throws IOException, InterruptedException {
    Path layer = Files.createTempDirectory(folder, "run");
    Path changes = Files.createDirectory(layer.resolve("changes"));
    HostileTest.copy(upload, Files.createDirectory(changes.resolve("download")));
    Files.writeString(changes.resolve("metadata.json"), METADATA);
    Path log = layer.resolve("log");
    String harness = Files.readString(SCRIPTS.resolve("harness.sh"));
    try (Allowance allowance = new Allowance()) {
      List<String> words = new ArrayList<>(allowance.prefix());
      words.addAll(command(layer, List.of("--net"), harness));
      Process process = start(words, ENVIRONMENT, log);
      long memory = 0;
      while (!process.waitFor(50, MILLISECONDS)) {
        memory = Math.max(memory, allowance.used());
      }
      String said = Files.readString(log);
      assertThat(process.exitValue()).as(said).isZero();
      Map<String, List<String>> lines =
          LINE.matcher(said)
              .results()
              .collect(groupingBy(line -> line.group(1), mapping(line -> line.group(2), toList())));
      return new Run(changes, lines, memory, allowance.peak(), allowance.kills());
    }
  }

  private List<String> command(Path layer, List<String> isolation, String script) {
    List<String> words = new ArrayList<>(List.of("unshare", "--mount", "--pid", "--ipc", "--uts"));
    words.addAll(isolation);
    words.addAll(List.of("--fork", "--kill-child", "bash"));
    words.addAll(List.of(SCRIPTS.resolve("container.sh").toString(), image, layer.toString()));
    words.addAll(List.of("/bin/bash", "-c", script));
    return words;
  }

  private static Process start(List<String> words, Map<String, String> environment, Path log)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(words);
    if (!environment.isEmpty()) {
      builder.environment().clear();
      builder.environment().putAll(environment);
    }
    return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
  }

  /** Waits for a command that must succeed. */
  private void finish(List<String> words, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile(folder, "command", ".log");
    assertThat(start(words, environment, log).waitFor())
        .as("%s%n%s", words, Files.readString(log))
        .isZero();
  }
}
