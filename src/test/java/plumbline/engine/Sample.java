package plumbline.engine;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.problem.Outcome;

/**
 * A sample submission: a folder {@code <problem>/<outcome>/<name>}, {@code hostile/<family>/<name>}
 * or {@code honest-code/<name>} whose files say, in a line such as {@code // expect 3.1:
 * norm=passed gradient=wrong|shape}, how each method must end, and in a line such as {@code //
 * names 3.1: gradient=half|none} what its failed tests must be named.
 *
 * @param folder the upload
 * @param expected the outcomes that each method may have, by {@code "3.1 norm"}; methods that are
 *     not named must be missing
 * @param names the keys of the diagnoses that each method's failed tests may have, likewise
 */
public record Sample(
    Path folder, Map<String, Set<Outcome>> expected, Map<String, Set<String>> names) {
  /** Stands for no diagnosis. */
  static final String NONE = "none";

  private static final Path ROOT = Path.of("src/test/resources/submissions");
  private static final Pattern EXPECTATION =
      Pattern.compile("(?m)^// (?<what>expect|names) (?<problem>[0-9.]+): (?<methods>.+)$");

  /** All collections: one for each problem, and others. */
  static List<String> collections() throws IOException {
    try (Stream<Path> folders = Files.list(ROOT)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  /** The samples of a collection, such as {@code frobenius-norm}. */
  public static List<Sample> in(String collection) throws IOException {
    int depth = collection.equals("honest-code") ? 1 : 2;
    try (Stream<Path> folders = Files.walk(ROOT.resolve(collection), depth)) {
      return folders
          .filter(Files::isDirectory)
          .filter(folder -> ROOT.relativize(folder).getNameCount() == depth + 1)
          .sorted()
          .map(Sample::of)
          .toList();
    }
  }

  static Sample of(Path folder) {
    Map<String, Set<Outcome>> expected = new LinkedHashMap<>();
    Map<String, Set<String>> names = new LinkedHashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        for (Matcher line = EXPECTATION.matcher(text); line.find(); ) {
          Map<String, Set<String>> words = words(line.group("problem"), line.group("methods"));
          if (line.group("what").equals("names")) {
            names.putAll(words);
          } else {
            words.forEach((method, outcomes) -> expected.put(method, outcomes(outcomes)));
          }
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return new Sample(folder, expected, names);
  }

  /** Reads {@code norm=passed gradient=wrong|shape}. */
  static void read(String problem, String methods, Map<String, Set<Outcome>> expected) {
    words(problem, methods).forEach((method, words) -> expected.put(method, outcomes(words)));
  }

  private static Map<String, Set<String>> words(String problem, String methods) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (String method : methods.trim().split("\\s+", -1)) {
      String[] parts = method.split("=", 2);
      words.put(problem + " " + parts[0], Set.of(parts[1].split("\\|", -1)));
    }
    return words;
  }

  private static Set<Outcome> outcomes(Set<String> words) {
    Set<Outcome> outcomes = new TreeSet<>();
    for (String word : words) {
      outcomes.add(
          Arrays.stream(Outcome.values())
              .filter(outcome -> outcome.tag().equals(word))
              .findFirst()
              .orElseThrow(() -> new IllegalArgumentException("no outcome is called " + word)));
    }
    return outcomes;
  }

  /** Whether it is filed under an outcome, such as {@code wrong}. */
  public boolean isOf(String outcome) {
    return folder.getParent().endsWith(outcome);
  }

  /** How each method ended: as its first test that did not pass. */
  static Map<String, Outcome> actual(Grade grade) {
    return grade.tests().stream()
        .collect(
            toMap(
                test -> test.entry().problem().number() + " " + test.entry().part().method(),
                TestGrade::outcome,
                (first, second) -> first == Outcome.PASSED ? second : first,
                LinkedHashMap::new));
  }

  @Override
  public String toString() {
    return ROOT.relativize(folder).toString();
  }
}
