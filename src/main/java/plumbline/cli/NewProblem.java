package plumbline.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A problem that is added to the sources of the homework: a small one that works, for the
 * instructor to change.
 *
 * @param number its number, such as {@code "3.5"}
 * @param name its contract's name, such as {@code "RowSums"}
 * @param points what it is worth, at least 2
 */
record NewProblem(String number, String name, int points) {
  /** Where problems are registered for the grader. */
  static final ProblemList GRADING =
      new ProblemList(Path.of("src/main/java/ece417/hw3/grading/Homework3.java"), "))");

  /** Where they are for the students' kit. */
  static final ProblemList KIT =
      new ProblemList(Path.of("src/main/java/ece417/hw3/kit/Homework3Check.java"), ")))");

  private static final Path PROBLEMS = Path.of("src/main/java/ece417/hw3/problems");

  private static final int LONGEST_LINE = 100;

  /** Why nothing was written, in words for the user. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1;

    Refused(String why) {
      super(why);
    }
  }

  /** What is made, and what each file is: templates by the path of the file that is made of it. */
  private Map<Path, String> templates() {
    Path samples = Path.of("src/test/resources/submissions", kebab());
    Map<Path, String> templates = new LinkedHashMap<>();
    templates.put(Path.of("src/main/java/ece417/hw3", name + ".java"), "contract");
    templates.put(PROBLEMS.resolve(name + "Problem.java"), "problem");
    templates.put(file("reference/ece417/hw3/reference", "Reference.java"), "reference");
    templates.put(file("reference/ece417/hw3/mistakes", "Mistakes.java"), "mistakes");
    templates.put(file("src/main/java/ece417/hw3/kit", "Properties.java"), "properties");
    templates.put(Path.of("src/kit/src", "My" + name + ".java"), "stub");
    templates.put(samples.resolve("right/loops/My" + name + ".java"), "right");
    templates.put(samples.resolve("wrong/first-entry-left-out/My" + name + ".java"), "wrong");
    return templates;
  }

  private Path file(String folder, String end) {
    return Path.of(folder, name + end);
  }

  /**
   * Writes all of it, or nothing.
   *
   * @param project the folder that has the sources
   * @return what was made, as paths within the project
   * @throws Refused if something of it is there already, or the project is not as it should be
   */
  List<Path> addTo(Path project) throws IOException, Refused {
    requireNewNumber(project);
    Map<Path, String> changed = new LinkedHashMap<>();
    changed.put(GRADING.file(), GRADING.with(project, graded(), imports()));
    changed.put(KIT.file(), KIT.with(project, checked(), List.of()));
    Map<Path, String> made = new LinkedHashMap<>();
    for (Map.Entry<Path, String> file : templates().entrySet()) {
      if (Files.exists(project.resolve(file.getKey()))) {
        throw new Refused("There is a " + file.getKey() + " already.");
      }
      made.put(file.getKey(), filled(file.getValue()));
    }
    write(project, made, changed);
    return List.copyOf(made.keySet());
  }

  private static void write(Path project, Map<Path, String> made, Map<Path, String> changed)
      throws IOException {
    Map<Path, String> before = new LinkedHashMap<>();
    List<Path> written = new ArrayList<>();
    boolean done = false;
    try {
      for (Map.Entry<Path, String> text : made.entrySet()) {
        Path file = project.resolve(text.getKey());
        Files.createDirectories(file.getParent());
        written.add(file);
        Files.writeString(file, text.getValue(), StandardOpenOption.CREATE_NEW);
      }
      for (Map.Entry<Path, String> text : changed.entrySet()) {
        Path file = project.resolve(text.getKey());
        before.put(file, Files.readString(file));
        Files.writeString(file, text.getValue());
      }
      done = true;
    } finally {
      if (!done) {
        for (Path file : written) {
          Files.deleteIfExists(file);
        }
        for (Map.Entry<Path, String> text : before.entrySet()) {
          Files.writeString(text.getKey(), text.getValue());
        }
      }
    }
  }

  private void requireNewNumber(Path project) throws IOException, Refused {
    if (!Files.isDirectory(project.resolve(PROBLEMS))) {
      throw new Refused(
          "There is no %s: this is no copy of the sources.".formatted(project.resolve(PROBLEMS)));
    }
    try (Stream<Path> files = Files.list(project.resolve(PROBLEMS))) {
      for (Path file : files.toList()) {
        if (Files.readString(file).contains("\"" + number + "\"")) {
          throw new Refused("Problem " + number + " is in " + file.getFileName() + " already.");
        }
      }
    }
  }

  private String graded() {
    String with = "            %sProblem.with(new %sReference())".formatted(name, name);
    String mistakes = ".withMistakes(%sMistakes::all)".formatted(name);
    boolean fits = (with + mistakes + "));").length() <= LONGEST_LINE;
    return with + (fits ? "" : "\n                ") + mistakes;
  }

  private List<String> imports() {
    return Stream.of("mistakes.%sMistakes", "problems.%sProblem", "reference.%sReference")
        .map(type -> "import ece417.hw3." + type.formatted(name) + ";")
        .toList();
  }

  private String checked() {
    return "                %sProperties.problem()".formatted(name);
  }

  private String filled(String template) throws IOException {
    String resource = "new-problem/" + template + ".txt";
    try (InputStream in = NewProblem.class.getResourceAsStream(resource)) {
      int special = points * 2 / 5;
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${Name}", name)
          .replace("${method}", method())
          .replace("${number}", number)
          .replace("${pointsOfSpecial}", String.valueOf(special))
          .replace("${pointsOfRandom}", String.valueOf(points - special))
          .replace("${points}", String.valueOf(points));
    }
  }

  private String method() {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }

  /** The name of the samples' folder. */
  private String kebab() {
    return Arrays.stream(name.split("(?<=[a-z0-9])(?=[A-Z])", -1))
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(joining("-"));
  }
}
