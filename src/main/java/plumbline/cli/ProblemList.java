package plumbline.cli;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A source file that ends with the homework's list of problems.
 *
 * @param file its path within the project
 * @param brackets what closes the list
 */
record ProblemList(Path file, String brackets) {
  /**
   * The file's text with one more problem.
   *
   * @param project the folder that has the sources
   * @param problem an expression, indented
   * @param imports the import declarations that it needs
   * @throws NewProblem.Refused if the file is not as it should be
   */
  String with(Path project, String problem, List<String> imports)
      throws IOException, NewProblem.Refused {
    Path path = project.resolve(file);
    if (!Files.isRegularFile(path)) {
      throw new NewProblem.Refused(
          "There is no %s: this is no copy of the sources.".formatted(path));
    }
    String text = Files.readString(path);
    String end = brackets + ";\n  }\n}\n";
    if (!text.endsWith(end)) {
      throw new NewProblem.Refused(
          file + " does not end with the list of problems, as this command expects.");
    }
    String before = text.substring(0, text.length() - end.length());
    return withImports(before + ",\n" + problem + end, imports);
  }

  /** The imports in the order that the formatter wants. */
  private static String withImports(String text, List<String> more) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    List<String> imports =
        Stream.concat(lines.stream().filter(line -> line.startsWith("import ")), more.stream())
            .sorted()
            .toList();
    int first = lines.indexOf(lines.stream().filter(imports::contains).findFirst().orElseThrow());
    lines.removeAll(imports);
    lines.addAll(first, imports);
    return lines.stream().collect(joining("\n", "", "\n"));
  }
}
