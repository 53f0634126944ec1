package plumbline.engine;

import static plumbline.engine.UploadFolder.draft;
import static plumbline.engine.UploadFolder.solution;
import static plumbline.engine.UploadFolder.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Projects as development environments and build tools lay them out, with the folders that no
 * repository holds: build output, version control, settings, IDE history.
 */
final class GeneratedLayouts {
  private static final String PASSED = "3.1: norm=passed gradient=passed";
  private static final String WRONG_NORM = "3.1: norm=wrong gradient=wrong";
  private static final String NET_ID = "edu.illinois.netid.hw3";
  private static final String NET_ID_FOLDER = "edu/illinois/netid/hw3/";

  /** What a student tries the solution with; it does not compile without JUnit. */
  private static final String TEST =
      """
      package edu.illinois.netid.hw3;

      import static org.junit.jupiter.api.Assertions.assertEquals;

      import ece417.hw3.FrobeniusNorm;
      import org.junit.jupiter.api.Test;

      class Problem31Test {
        private final FrobeniusNorm norm = new Problem31();

        @Test
        void example() {
          assertEquals(10, norm.norm(new double[][] {{2}}, new double[][] {{3, 4}}), 1e-9);
        }
      }
      """;

  private GeneratedLayouts() {}

  static List<MessyUpload> all() {
    List<MessyUpload> all = new ArrayList<>();
    all.addAll(projects());
    all.addAll(historyAndVersions());
    all.addAll(testsAndBuilds());
    all.addAll(junk());
    return all;
  }

  private static MessyUpload layout(String name, MessyUpload.Filling filling, String... lines) {
    return MessyUpload.of("layout/" + name, filling, List.of(lines));
  }

  private static List<MessyUpload> projects() {
    return List.of(
        layout("maven-project", GeneratedLayouts::maven, PASSED, "quiet"),
        layout(
            "gradle-project",
            GeneratedLayouts::gradle,
            PASSED,
            "says: Left out, since tools keep them for themselves: hw3/.gradle.",
            "says: Left out of build folders, since their classes are elsewhere too:"
                + " hw3/app/build/generated/Problem31.java."),
        layout(
            "intellij-project",
            folder ->
                folder
                    .withFiles("hw3/hw3.iml", "hw3/.idea/workspace.xml", "hw3/.idea/misc.xml")
                    .withFiles("hw3/out/production/hw3/Problem31.class", "hw3/.gitignore")
                    .with("hw3/.idea/shelf/Problem31.java", draft())
                    .with("hw3/src/Problem31.java", solution()),
            PASSED,
            "says: Left out, since tools keep them for themselves: hw3/.idea."),
        layout(
            "eclipse-project",
            folder ->
                folder
                    .withFiles(".project", ".classpath", ".settings/org.eclipse.jdt.core.prefs")
                    .withFiles("bin/Problem31.class")
                    .with(
                        "bin/Problem31.java", solution().replace("double sum = 0;", "double sum;"))
                    .with("src/Problem31.java", solution()),
            PASSED,
            "says: Left out of build folders, since their classes are elsewhere too:"
                + " bin/Problem31.java."),
        layout("netbeans-project", GeneratedLayouts::netBeans, PASSED, "quiet"),
        layout(
            "vs-code-project",
            folder ->
                folder
                    .withFiles(".vscode/settings.json", "lib/.gitkeep", "README.md")
                    .withFiles("bin/Problem31.class")
                    .with("src/App.java", "public class App { void run() { new Problem31(); } }")
                    .with("src/Problem31.java", solution()),
            PASSED,
            "says: Left out, since tools keep them for themselves: .vscode."),
        layout(
            "bluej-project",
            folder ->
                folder
                    .withFiles("hw3/package.bluej", "hw3/Problem31.ctxt", "hw3/Problem31.class")
                    .withFiles("hw3/README.TXT", "hw3/doc/index.html", "hw3/+libs/junit.txt")
                    .with("hw3/Problem31.java", solution()),
            PASSED,
            "quiet"));
  }

  private static void maven(UploadFolder folder) throws IOException {
    folder
        .withFiles("hw3/pom.xml", "hw3/mvnw", "hw3/mvnw.cmd", "hw3/target/hw3-1.0/lib.txt")
        .withFiles("hw3/target/classes/" + NET_ID_FOLDER + "Problem31.class")
        .withFiles("hw3/target/maven-status/createdFiles.lst")
        .with("hw3/target/hw3-1.0.jar", zip(NET_ID_FOLDER + "Problem31.class", "compiled"))
        .with(
            "hw3/src/main/java/" + NET_ID_FOLDER + "Problem31.java", solution("Problem31", NET_ID));
  }

  private static void gradle(UploadFolder folder) throws IOException {
    folder
        .withFiles("hw3/settings.gradle.kts", "hw3/gradlew", "hw3/gradlew.bat")
        .withFiles("hw3/app/build.gradle.kts", "hw3/.gradle/8.5/fileHashes.bin")
        .withFiles("hw3/app/build/classes/java/main/Problem31.class")
        .with("hw3/gradle/wrapper/gradle-wrapper.jar", zip("org/gradle/Wrapper.class", "compiled"))
        .with("hw3/app/build/generated/Problem31.java", draft())
        .with("hw3/app/src/main/java/Problem31.java", solution());
  }

  private static void netBeans(UploadFolder folder) throws IOException {
    folder
        .withFiles("HW3/build.xml", "HW3/manifest.mf", "HW3/nbproject/project.xml")
        .withFiles("HW3/nbproject/private/private.xml", "HW3/build/classes/hw3/Problem31.class")
        .with("HW3/dist/HW3.jar", zip("hw3/Problem31.class", "compiled"))
        .with("HW3/src/hw3/Problem31.java", solution("Problem31", "hw3"));
  }

  private static List<MessyUpload> historyAndVersions() {
    return List.of(
        layout(
            "local-history",
            folder ->
                folder
                    .with(".history/src/Problem31_20241101120000.java", draft())
                    .with(".history/src/Problem31_20241101130000.java", "class Problem31 {")
                    .with("src/Problem31.java", solution()),
            PASSED,
            "says: Left out, since tools keep them for themselves: .history."),
        layout(
            "git-folder",
            folder ->
                folder
                    .withFiles(".git/HEAD", ".git/config", ".git/objects/ab/cdef", ".gitignore")
                    .with(".git/worktrees/old/Problem31.java", draft())
                    .with("Problem31.java", solution()),
            PASSED,
            "says: Left out, since tools keep them for themselves: .git."),
        layout(
            "svn-and-cvs-folders",
            folder ->
                folder
                    .withFiles(".svn/wc.db", "src/CVS/Entries")
                    .with("src/CVS/Problem31.java", draft())
                    .with(".svn/pristine/Problem31.java", draft())
                    .with("src/Problem31.java", solution()),
            PASSED,
            "says: Left out, since tools keep them for themselves: .svn, src/CVS."),
        layout(
            "merge-and-editor-leftovers",
            folder ->
                folder
                    .with("Problem31.java~", draft())
                    .with("Problem31.java.bak", draft())
                    .with("Problem31.java.orig", draft())
                    .with("#Problem31.java#", draft())
                    .withFiles(".Problem31.java.swp")
                    .with("Problem31.java", solution()),
            PASSED,
            "says: Left out, since an editor or the system made them: #Problem31.java#,"
                + " .Problem31.java.swp, Problem31.java.bak, Problem31.java.orig,"
                + " Problem31.java~."),
        layout(
            "macos-files",
            folder ->
                folder
                    .withFiles("__MACOSX/hw3/._Problem31.java", "hw3/.DS_Store", "hw3/._.DS_Store")
                    .withFiles("hw3/._Problem31.java")
                    .with("hw3/Problem31.java", solution()),
            PASSED,
            "says: Left out, since tools keep them for themselves: __MACOSX.",
            "says: Left out, since an editor or the system made them:"));
  }

  private static List<MessyUpload> testsAndBuilds() {
    return List.of(
        layout(
            "tests-that-need-junit",
            folder ->
                folder
                    .with("src/test/java/" + NET_ID_FOLDER + "Problem31Test.java", TEST)
                    .with(
                        "src/main/java/" + NET_ID_FOLDER + "Problem31.java",
                        solution("Problem31", NET_ID)),
            PASSED,
            "says: Left out, since they are tests: src/test/java/" + NET_ID_FOLDER),
        layout(
            "tests-beside-the-solution",
            folder ->
                folder
                    .with("Problem31Test.java", TEST)
                    .with("Problem31.java", solution("Problem31", NET_ID)),
            PASSED,
            "says: Not everything that you uploaded compiles; what does compile was graded.",
            "says: package org.junit.jupiter.api does not exist"),
        layout(
            "fakes-in-the-test-tree",
            folder ->
                folder
                    .with("src/test/java/FakeNorm.java", draft().replace("Problem31", "FakeNorm"))
                    .with("src/main/java/Problem31.java", solution()),
            PASSED,
            "says: Left out, since they are tests: src/test/java/FakeNorm.java."),
        layout(
            "solution-in-the-test-tree",
            folder -> folder.with("src/test/java/Problem31.java", solution()),
            PASSED,
            "quiet"),
        layout(
            "solution-in-a-build-folder",
            folder -> folder.with("hw3/bin/Problem31.java", solution()),
            PASSED,
            "quiet"),
        layout(
            "the-same-folder-twice",
            folder ->
                folder
                    .with("hw3/Problem31.java", solution())
                    .with("hw3 (1)/Problem31.java", solution()),
            PASSED,
            "says: Read once, since other files have the same content: hw3 (1)/Problem31.java."),
        layout(
            "an-older-version-beside-the-newer",
            folder ->
                folder
                    .with("final/Problem31.java", solution())
                    .with("draft/Problem31.java", draft()),
            "3.1: norm=missing gradient=missing",
            "says: More than one class implements FrobeniusNorm:",
            "says: final/Problem31.java",
            "says: draft/Problem31.java",
            "says: Upload only the one that you want to be graded."));
  }

  private static List<MessyUpload> junk() {
    return List.of(
        layout(
            "deep-folders",
            folder -> folder.with("a/".repeat(40) + "ECE 417/hw 3/Problem31.java", solution()),
            PASSED,
            "quiet"),
        layout(
            "too-deep-folders",
            folder -> folder.with("a/".repeat(70) + "Problem31.java", solution()),
            "3.1: norm=missing gradient=missing",
            "says: Move your files further up."),
        layout("three-thousand-files", GeneratedLayouts::manyFiles, PASSED, "quiet"),
        layout(
            "a-table-as-source",
            folder ->
                folder
                    .with("Table.java", "class Table {/*" + "x".repeat(1 << 21) + "*/}")
                    .with("measured.csv", "0.25,0.5\n".repeat(1 << 19))
                    .with("Problem31.java", solution()),
            PASSED,
            "says: Not read, since a source file may have at most 1 MiB: Table.java. Take out what"
                + " is not needed to solve the homework, such as tables of data."),
        layout(
            "links",
            folder -> {
              folder.with("Problem31.java", solution());
              Files.createSymbolicLink(folder.path().resolve("A.java"), Path.of("/etc/passwd"));
              Files.createSymbolicLink(folder.path().resolve("loop"), Path.of("."));
            },
            PASSED,
            "says: Not read, since links are never followed: A.java, loop. Upload the files"
                + " themselves instead of links to them."),
        layout(
            "only-a-link",
            folder -> {
              folder.with("notes/solution.md", "see the link\n");
              Files.createSymbolicLink(
                  folder.path().resolve("Problem31.java"), Path.of("../../hw3/Problem31.java"));
            },
            "3.1: norm=missing gradient=missing",
            "says: Not read, since links are never followed: Problem31.java. Upload the files"
                + " themselves instead of links to them."),
        layout(
            "wrong-and-alone",
            folder -> folder.with("x/y/Problem31.java", draft()),
            WRONG_NORM,
            "quiet"));
  }

  private static void manyFiles(UploadFolder folder) throws IOException {
    for (int i = 0; i < 3_000; i++) {
      folder.with("runs/" + i % 30 + "/run" + i + (i % 2 == 0 ? ".csv" : ".txt"), "0.5,0.25\n");
    }
    folder.with("src/Problem31.java", solution());
  }
}
