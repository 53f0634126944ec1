package plumbline;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.Externalizable;
import java.io.IOException;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layout is the architecture: arrows point downwards, and the trust line is not crossed. */
class LayoutTest {
  /**
   * All that a package may use besides itself and the JDK: packages of Plumbline by their name,
   * libraries by the start of theirs. A row is an arrow of the architecture, and nothing else is.
   */
  private static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry(
              "plumbline.cli",
              Set.of(
                  "plumbline.batch",
                  "plumbline.report",
                  "plumbline.gradescope",
                  "plumbline.engine",
                  "plumbline.submission",
                  "plumbline.check",
                  "plumbline.diagnosis",
                  "plumbline.sandbox",
                  "plumbline.problem",
                  "plumbline.tolerance",
                  "plumbline.protocol",
                  "ece417.hw3.grading",
                  "picocli",
                  "me.tongfei.progressbar")),
          Map.entry(
              "plumbline.kit",
              Set.of(
                  "plumbline.engine",
                  "plumbline.problem",
                  "plumbline.sandbox",
                  "plumbline.tolerance",
                  "picocli")),
          Map.entry(
              "plumbline.check",
              Set.of(
                  "plumbline.engine",
                  "plumbline.diagnosis",
                  "plumbline.problem",
                  "plumbline.tolerance",
                  "plumbline.protocol")),
          Map.entry(
              "plumbline.batch",
              Set.of(
                  "plumbline.report",
                  "plumbline.gradescope",
                  "plumbline.engine",
                  "plumbline.submission",
                  "plumbline.diagnosis",
                  "plumbline.sandbox",
                  "plumbline.problem",
                  "plumbline.tolerance",
                  "plumbline.protocol",
                  "org.apache.commons.compress",
                  "org.apache.commons.csv",
                  "org.apache.commons.io")),
          Map.entry(
              "plumbline.report",
              Set.of(
                  "plumbline.engine",
                  "plumbline.submission",
                  "plumbline.diagnosis",
                  "plumbline.sandbox",
                  "plumbline.problem",
                  "plumbline.tolerance",
                  "plumbline.protocol",
                  "org.apache.commons.csv",
                  "com.fasterxml.jackson",
                  "picocli")),
          Map.entry(
              "plumbline.gradescope",
              Set.of(
                  "plumbline.engine",
                  "plumbline.submission",
                  "plumbline.diagnosis",
                  "plumbline.sandbox",
                  "plumbline.problem",
                  "plumbline.tolerance",
                  "plumbline.protocol",
                  "com.fasterxml.jackson",
                  "org.snakeyaml.engine")),
          Map.entry(
              "plumbline.engine",
              Set.of(
                  "plumbline.submission",
                  "plumbline.diagnosis",
                  "plumbline.sandbox",
                  "plumbline.problem",
                  "plumbline.tolerance",
                  "plumbline.protocol")),
          Map.entry(
              "plumbline.submission",
              Set.of(
                  "plumbline.tolerance",
                  "plumbline.protocol",
                  "org.apache.commons.compress",
                  "org.mozilla.universalchardet")),
          Map.entry("plumbline.sandbox", Set.of("plumbline.tolerance", "plumbline.protocol")),
          Map.entry(
              "plumbline.problem",
              Set.of(
                  "plumbline.tolerance",
                  "plumbline.protocol",
                  "org.apache.commons.codec",
                  "org.apache.commons.math3")),
          Map.entry("plumbline.diagnosis", Set.of("plumbline.problem", "plumbline.tolerance")),
          Map.entry("plumbline.tolerance", Set.of()),
          Map.entry("plumbline.protocol", Set.of()),
          Map.entry(
              "plumbline.worker", Set.of("plumbline.protocol", "com.sun.jna", "org.eclipse.jdt")),
          Map.entry("com.sun.jna", Set.of()),
          Map.entry("ece417.hw3", Set.of()),
          Map.entry(
              "ece417.hw3.problems",
              Set.of(
                  "ece417.hw3",
                  "plumbline.problem",
                  "plumbline.tolerance",
                  "org.apache.commons.math3")),
          Map.entry(
              "ece417.hw3.kit",
              Set.of("ece417.hw3", "ece417.hw3.problems", "plumbline.kit", "plumbline.problem")),
          Map.entry(
              "ece417.hw3.grading",
              Set.of(
                  "ece417.hw3.problems",
                  "ece417.hw3.reference",
                  "ece417.hw3.mistakes",
                  "plumbline.problem")),
          Map.entry("ece417.hw3.reference", Set.of("ece417.hw3", "org.apache.commons.math3")),
          Map.entry(
              "ece417.hw3.mistakes",
              Set.of(
                  "ece417.hw3",
                  "ece417.hw3.reference",
                  "plumbline.problem",
                  "org.apache.commons.math3")));

  private static final Set<String> JDK =
      Set.of("java", "javax", "jdk", "com.sun.source", "com.sun.tools");

  private static final JavaClasses PLUMBLINE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("plumbline", "ece417", "com.sun.jna");

  private static final String[] SOLUTIONS = {"ece417.hw3.reference", "ece417.hw3.mistakes"};

  /** The grader's command line, and the students' kit. */
  private static final Set<String> PROGRAMS = Set.of("plumbline.cli", "plumbline.kit");

  private static final DescribedPredicate<JavaClass> NEITHER_PROGRAM_NOR_WORKERS_MAIN =
      describe(
          "are neither of a program's package nor the worker's main class",
          type ->
              !PROGRAMS.contains(type.getPackageName())
                  && !outermost(type).equals("plumbline.worker.WorkerMain"));

  @Test
  void everyPackageUsesOnlyWhatItsRowAllows() {
    classes().should(useOnlyWhatTheRowAllows()).check(PLUMBLINE);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("(**)").should().beFreeOfCycles().check(PLUMBLINE);
  }

  @Test
  void onlyTheProgramsAndTheWorkersMainUseTheStandardStreams() {
    noClasses()
        .that(NEITHER_PROGRAM_NOR_WORKERS_MAIN)
        .should()
        .accessField(System.class, "in")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(Throwable.class, "printStackTrace")
        .check(PLUMBLINE);
  }

  @Test
  void onlyTheProgramsAndTheWorkersMainEndTheJvm() {
    noClasses()
        .that(NEITHER_PROGRAM_NOR_WORKERS_MAIN)
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .check(PLUMBLINE);
  }

  /** Of these two, the command line is in no jar that students get. */
  @Test
  void onlyTheCommandLineAndTheGradingKnowSolutions() {
    noClasses()
        .that()
        .resideOutsideOfPackages("plumbline.cli", "ece417.hw3.grading", SOLUTIONS[0], SOLUTIONS[1])
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(SOLUTIONS)
        .orShould()
        .dependOnClassesThat()
        .resideInAPackage("ece417.hw3.grading")
        .check(PLUMBLINE);
  }

  @Test
  void nobodySerializesObjects() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .areAssignableTo(ObjectInput.class)
        .orShould()
        .dependOnClassesThat()
        .areAssignableTo(ObjectOutput.class)
        .orShould()
        .beAssignableTo(Externalizable.class)
        .check(PLUMBLINE);
  }

  @Test
  void theScanSawEveryPackageThatHasASourceFile() throws IOException {
    Set<String> seen = PLUMBLINE.stream().map(JavaClass::getPackageName).collect(toSet());
    assertThat(seen).contains("plumbline.protocol", "ece417.hw3");
    assertThat(seen).containsAll(packagesUnder(Path.of("src/main/java")));
    assertThat(seen).containsAll(packagesUnder(Path.of("reference")));
  }

  private static ArchCondition<JavaClass> useOnlyWhatTheRowAllows() {
    return new ArchCondition<>("use only what their package's row allows") {
      @Override
      public void check(JavaClass user, ConditionEvents events) {
        for (Dependency dependency : user.getDirectDependenciesFromSelf()) {
          if (!mayUse(user, dependency.getTargetClass().getBaseComponentType())) {
            events.add(SimpleConditionEvent.violated(user, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static boolean mayUse(JavaClass user, JavaClass used) {
    String from = user.getPackageName();
    String to = used.getPackageName();
    return used.isPrimitive()
        || from.equals(to)
        || JDK.stream().anyMatch(root -> isUnder(root, to))
        || MAY_USE.getOrDefault(from, Set.of()).stream().anyMatch(row -> allows(row, to));
  }

  private static boolean allows(String row, String name) {
    return MAY_USE.containsKey(row) ? row.equals(name) : isUnder(row, name);
  }

  private static boolean isUnder(String root, String name) {
    return name.equals(root) || name.startsWith(root + ".");
  }

  private static String outermost(JavaClass type) {
    return type.getEnclosingClass().map(LayoutTest::outermost).orElse(type.getName());
  }

  private static Set<String> packagesUnder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
          .collect(toSet());
    }
  }
}
