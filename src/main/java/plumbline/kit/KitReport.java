package plumbline.kit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Help.Column;
import picocli.CommandLine.Help.TextTable;
import plumbline.engine.Grade;
import plumbline.engine.TestGrade;
import plumbline.problem.Outcome;

/** What the checks came to, as text for a terminal of 80 columns. */
final class KitReport {
  /** What the kit's stubs throw. */
  private static final String UNWRITTEN =
      "java.lang.UnsupportedOperationException: not yet written";

  /** Files of the kit lie beside the student's, and nobody has to do anything about them. */
  private static final Predicate<String> ABOUT_KIT =
      Pattern.compile(
              "Left out, since (they declare no class: ([^,]*/)?ece417/hw3/package-info\\.java\\."
                  + "|the provided interfaces are always the official ones: .*)")
          .asMatchPredicate();

  private static final String ALL_PASSED =
      """
      All %d checks passed. That is a good sign, and no grade: for these inputs your
      answers agree, within the grader's tolerance, with what the definitions say,
      and derivatives with numerical ones. The grader draws other inputs of the same
      kinds and compares with its own solution, in its own limits of time and memory.
      """;

  private static final String SOME_FAILED =
      """
      %d of %d checks passed. What failed here will lose its points in the grader too;
      what passed may still fail there, since other inputs are drawn.
      """;

  private static final String SIZES_ONLY =
      "%s: only the sizes of the answers were checked, and that the same call returns the same."
          + " The numbers were not checked, and may be wrong.";

  private static final String SAME_INPUTS =
      """
      The inputs are random. To get the same ones again, add: --seed %s
      """;

  private final Ansi ansi;
  private final String seed;

  KitReport(Ansi ansi, String seed) {
    this.ansi = ansi;
    this.seed = seed;
  }

  /** What is printed before the checks begin, since they take a while. */
  String head(String title, Path folder) {
    return bold(title) + ": checking " + folder.toAbsolutePath().normalize() + "\n\n";
  }

  /** The table of checks, what is to say of those that failed, and what it all means. */
  String print(Grade grade) {
    StringBuilder text = new StringBuilder(table(grade)).append('\n');
    explanations(grade.tests())
        .forEach((explanation, tests) -> text.append(section(bold(tests), explanation)));
    List<String> remarks = grade.remarks().stream().filter(one -> !ABOUT_KIT.test(one)).toList();
    if (!remarks.isEmpty()) {
      text.append(section(bold("your files"), String.join("\n", remarks)));
    }
    return text.append(summary(grade.tests())).append(SAME_INPUTS.formatted(seed)).toString();
  }

  private static String section(String heading, String body) {
    String indented = body.strip().indent(2).replaceAll("(?m)^ +$", "");
    return heading + "\n" + Wrapping.wrap(indented) + "\n";
  }

  private String table(Grade grade) {
    TextTable table =
        TextTable.forColumns(
            new ColorScheme.Builder(ansi).build(),
            new Column(6, 0, Column.Overflow.TRUNCATE),
            new Column(14, 1, Column.Overflow.TRUNCATE),
            new Column(40, 1, Column.Overflow.TRUNCATE),
            new Column(20, 1, Column.Overflow.TRUNCATE));
    grade.tests().forEach(test -> addRow(table, test));
    return table.toString();
  }

  private void addRow(TextTable table, TestGrade test) {
    String style = test.outcome() == Outcome.PASSED ? "@|green %s|@" : "@|red %s|@";
    table.addRowValues(
        ansi.text(test.entry().number()),
        ansi.text(test.entry().part().method()),
        ansi.text(test.entry().test().title()),
        ansi.text(style.formatted(words(test))));
  }

  private static String words(TestGrade test) {
    if (isUnwritten(test)) {
      return "not yet written";
    }
    return test.outcome() == Outcome.PASSED && isOfSizesOnly(test)
        ? "only sizes checked"
        : test.outcome().words();
  }

  private static boolean isOfSizesOnly(TestGrade test) {
    return test.entry().part().checker() instanceof SizesOnly;
  }

  /** What the failed checks say, each text once, with the checks that it explains. */
  private static Map<String, String> explanations(List<TestGrade> tests) {
    return tests.stream()
        .filter(test -> test.outcome() != Outcome.PASSED && !isUnwritten(test))
        .collect(
            groupingBy(
                TestGrade::explanation,
                LinkedHashMap::new,
                mapping(test -> test.entry().number(), joining(", "))));
  }

  private static boolean isUnwritten(TestGrade test) {
    return test.outcome() == Outcome.EXCEPTION && test.explanation().contains(UNWRITTEN);
  }

  private static String summary(List<TestGrade> tests) {
    long passed = tests.stream().filter(test -> test.outcome() == Outcome.PASSED).count();
    String all =
        passed == tests.size()
            ? ALL_PASSED.formatted(passed)
            : SOME_FAILED.formatted(passed, tests.size());
    String sizesOnly =
        tests.stream()
            .filter(KitReport::isOfSizesOnly)
            .map(test -> test.entry().number())
            .collect(joining(", "));
    return sizesOnly.isEmpty() ? all : all + Wrapping.wrap(SIZES_ONLY.formatted(sizesOnly));
  }

  private String bold(String text) {
    return ansi.text("@|bold " + text + "|@").toString();
  }
}
