package plumbline.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.protocol.SourceFile;

/** What is taken from the folders of an upload, and what students are told about the rest. */
@Timeout(60)
class SubmissionTest {
  @TempDir private Path folder;
  private Upload upload;

  @BeforeEach
  void start() throws IOException {
    upload = new Upload(Files.createDirectory(folder.resolve("upload")));
  }

  @Test
  void takesASingleFileWithoutNotes() throws IOException {
    upload.with("Solution.java", "class Solution {}\r\n");

    assertThat(upload.collect())
        .isEqualTo(
            new Submission(
                List.of(new SourceFile("Solution.java", "class Solution {}\n")), List.of()));
  }

  @Test
  void takesFilesOfAnyDepthThoseFurtherUpFirst() throws IOException {
    upload.withSources("a/b/c/d/e/f/Deep.java", "z/Middle.java", "Top.java");

    assertThat(upload.paths())
        .containsExactly("Top.java", "z/Middle.java", "a/b/c/d/e/f/Deep.java");
  }

  @Test
  void takesTheSourcesOfAMavenProject() throws IOException {
    upload
        .withSources("hw3/src/main/java/hw3/Solution.java")
        .with("hw3/pom.xml", "<project/>")
        .with("hw3/target/classes/hw3/Solution.class", "x")
        .with("hw3/.mvn/wrapper/MavenWrapperDownloader.java", "class MavenWrapperDownloader {}")
        .with("hw3/src/test/java/hw3/SolutionTest.java", "import org.junit.Test; class T {}");

    assertThat(upload.paths()).containsExactly("hw3/src/main/java/hw3/Solution.java");
    assertThat(upload.notes())
        .containsExactly(
            "Left out, since tools keep them for themselves: hw3/.mvn.",
            "Left out, since they are tests: hw3/src/test/java/hw3/SolutionTest.java.");
  }

  @Test
  void takesTheSourcesOfOtherDevelopmentEnvironments() throws IOException {
    upload
        .withSources("idea/src/A.java", "eclipse/src/B.java", "netbeans/src/C.java")
        .withSources("code/D.java", "bluej/E.java", "gradle/app/src/main/java/F.java")
        .with("idea/.idea/workspace.xml", "<project/>")
        .with("idea/out/production/A.class", "x")
        .with("eclipse/.classpath", "<classpath/>")
        .with("eclipse/.settings/org.eclipse.jdt.core.prefs", "x")
        .with("netbeans/nbproject/project.xml", "<project/>")
        .with("code/.vscode/settings.json", "{}")
        .with("code/.history/D_20240101.java", "class D { int old; }")
        .with("bluej/package.bluej", "x")
        .with("bluej/E.ctxt", "x")
        .with("gradle/gradlew", "#!/bin/sh")
        .with("gradle/.gradle/8.5/x.lock", "x");

    assertThat(upload.paths())
        .containsExactly(
            "bluej/E.java",
            "code/D.java",
            "eclipse/src/B.java",
            "idea/src/A.java",
            "netbeans/src/C.java",
            "gradle/app/src/main/java/F.java");
    assertThat(upload.notes())
        .containsExactly(
            "Left out, since tools keep them for themselves: code/.history, code/.vscode,"
                + " eclipse/.settings, gradle/.gradle, idea/.idea.");
  }

  @Test
  void neverEntersVersionControlOrFoldersOfASystem() throws IOException {
    upload.withSources(
        "A.java", ".git/B.java", ".svn/C.java", "__MACOSX/D.java", "sub/.GIT/E.java");

    assertThat(upload.paths()).containsExactly("A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Left out, since tools keep them for themselves: .git, .svn, __MACOSX, sub/.GIT.");
  }

  @Test
  void leavesOutWhatEditorsAndSystemsLeaveBehind() throws IOException {
    upload
        .withSources("A.java")
        .withSources("._A.java", "A.java~", "#A.java#", ".A.java.swp", "A.java.orig", "A.java.bak")
        .with(".DS_Store", "x");

    assertThat(upload.paths()).containsExactly("A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Left out, since an editor or the system made them: #A.java#, .A.java.swp, .DS_Store,"
                + " ._A.java, A.java.bak and 2 more.");
  }

  @Test
  void takesSourcesThatAreOnlyInABuildFolder() throws IOException {
    upload.withSources("bin/A.java", "out/production/B.java", "build/C.java", "target/D.java");

    assertThat(upload.paths())
        .containsExactly("bin/A.java", "build/C.java", "target/D.java", "out/production/B.java");
    assertThat(upload.notes()).isEmpty();
  }

  @Test
  void leavesBuildOutputOutWhoseClassIsElsewhere() throws IOException {
    upload
        .with("src/p/A.java", "package p; class A { int current; }")
        .with("bin/p/A.java", "package p; class A { int old; }")
        .with("bin/q/A.java", "package q; class A { int other; }");

    assertThat(upload.paths()).containsExactly("src/p/A.java", "bin/q/A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Left out of build folders, since their classes are elsewhere too: bin/p/A.java.");
  }

  @Test
  void takesTestsIfThereIsNothingElse() throws IOException {
    upload.withSources("src/test/java/A.java");

    assertThat(upload.paths()).containsExactly("src/test/java/A.java");
  }

  @Test
  void takesTestsIfAnInterfaceIsUsedNowhereElse() throws IOException {
    upload
        .withSources("src/main/java/A.java")
        .with(
            "src/test/java/B.java",
            "import ece417.hw3.*; abstract class B implements MaxPoolingFilter {}");

    assertThat(upload.paths()).containsExactly("src/main/java/A.java", "src/test/java/B.java");
  }

  @Test
  void takesAPackageThatIsNamedTestForAnOrdinaryOne() throws IOException {
    upload.withSources("src/A.java", "src/test/B.java", "test/C.java");

    assertThat(upload.paths()).containsExactly("src/A.java", "test/C.java", "src/test/B.java");
  }

  @Test
  void readsIdenticalFilesOnceAndKeepsTheHighest() throws IOException {
    upload.with("a/old/A.java", "class A {}").with("z/A.java", "class A {}");

    assertThat(upload.paths()).containsExactly("z/A.java");
    assertThat(upload.notes())
        .containsExactly("Read once, since other files have the same content: a/old/A.java.");
  }

  @Test
  void leavesModuleAndPackageDeclarationsOut() throws IOException {
    upload
        .withSources("A.java")
        .with("module-info.java", "module a {}")
        .with("p/package-info.java", "package p;");

    assertThat(upload.paths()).containsExactly("A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Left out, since they declare no class: module-info.java, p/package-info.java.");
  }

  @Test
  void takesNamesOfAnyCaseWithSpacesAndOfAnyScript() throws IOException {
    Upload.assumeNamesInUnicode();
    upload.withSources("A.JAVA", "My Homework (final)/B b.Java", "作业/范数.java", "Lo\u0308sung.java");

    assertThat(upload.paths())
        .containsExactly(
            "A.JAVA", "L\u00f6sung.java", "My Homework (final)/B b.Java", "作业/范数.java");
    assertThat(upload.notes()).isEmpty();
  }

  @Test
  void showsHostileNamesInPrintableForm() throws IOException {
    Upload.assumeNamesInUnicode();
    upload
        .with("@args.java", "class A {}")
        .with("-version.java", "class B {}")
        .with("line\nend.java", "class C {}")
        .with("quo\"te'.java", "class D {}")
        .with("red\u001b[31m.java", "class E {}")
        .with("\u202eavaj.java", "class F {}");

    assertThat(upload.paths())
        .containsExactly(
            "-version.java",
            "@args.java",
            "line?end.java",
            "quo\"te'.java",
            "red?[31m.java",
            "?avaj.java");
  }

  @Test
  void showsTwoFilesUnderTwoPathsEvenIfTheirNamesPrintAlike() throws IOException {
    upload.with("a\n.java", "class A {}").with("a\r.java", "class B {}");

    assertThat(upload.paths()).containsExactly("a?.java", "a?.java (2)");
  }

  @Test
  void takesBackslashesForSeparators() throws IOException {
    upload.with("src\\hw3\\A.java", "class A {}").with(".idea\\B.java", "class B {}");

    assertThat(upload.paths()).containsExactly("src/hw3/A.java");
  }

  @Test
  void takesNamesThatAreNoUtf8() throws Exception {
    upload.run("bash", "-c", "echo 'class A {}' > $'L\\xf6sung.java'");

    assertThat(upload.paths()).containsExactly("L\u00f6sung.java");
  }

  @Test
  void cutsLongPathsAtTheirHead() throws IOException {
    String long255 = "x".repeat(250) + ".java";
    upload.with("y".repeat(250) + "/" + long255, "class A {}");

    assertThat(upload.paths())
        .containsExactly("\u2026" + "y".repeat(43) + "/" + "x".repeat(250) + ".java");
    assertThat(upload.paths().get(0)).hasSize(300);
  }

  @Test
  void takesJavaSourceUnderOtherNames() throws IOException {
    upload
        .withSources("A.java.txt", "B.txt", "C", "D.java (1)", "E.jav")
        .with("notes.txt", "My class Foo { is not here.")
        .with("README", "Compile class A.")
        .with("data.txt", "1 2 3");

    assertThat(upload.paths()).containsExactly("A.java.txt", "B.txt", "C", "D.java (1)", "E.jav");
    assertThat(upload.notes())
        .containsExactly(
            "Read as Java source although their names do not end in .java: A.java.txt, B.txt, C,"
                + " D.java (1), E.jav. Next time, please name them so.");
  }

  @Test
  void leavesTextOutWhoseClassIsInASourceFile() throws IOException {
    upload.with("p/A.java", "package p; class A {}").with("A.txt", "class A { int old; }");

    assertThat(upload.paths()).containsExactly("p/A.java");
    assertThat(upload.notes())
        .containsExactly("Left out, since their classes are in .java files too: A.txt.");
  }

  @Test
  void explainsDocuments() throws IOException {
    upload.withSources("A.java").with("report.pdf", "%PDF").with("B.docx", "PK");

    assertThat(upload.notes())
        .containsExactly(
            "Not searched for Java source, since they are documents: B.docx, report.pdf. If one of"
                + " them holds your code, copy it into a plain text file whose name ends in"
                + " .java.");
  }

  @Test
  void explainsOtherFormatsUnderNamesInJava() throws IOException {
    upload
        .with("A.java", "{\\rtf1\\ansi class A {}}")
        .with("B.java", "%PDF-1.7")
        .with("C.java", "PK\u0003\u0004...")
        .with("D.java", "\n<!DOCTYPE html><html>")
        .with("E.java", new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0})
        .with("F.java", "class F { char c = '\0'; }");

    assertThat(upload.notes())
        .contains(
            "Named like Java source, but not plain text: A.java (an RTF document), B.java (a PDF"
                + " document), C.java (a zip archive or an office document), D.java (a web page),"
                + " E.java (a compiled class) and 1 more. Upload the text that you edit in your"
                + " development environment.");
  }

  @Test
  void explainsBinaryData() throws IOException {
    upload.withSources("A.java").with("F.java", "class F { char c = '\0'; }");

    assertThat(upload.notes())
        .containsExactly(
            "Named like Java source, but not plain text: F.java (binary data). Upload the text that"
                + " you edit in your development environment.");
  }

  @Test
  void explainsEmptyFiles() throws IOException {
    upload.withSources("A.java").with("B.java", "").with("C.java", " \n\uFEFF\n");

    assertThat(upload.notes())
        .containsExactly("Empty: B.java, C.java. Save them in your editor, and upload them again.");
  }

  @Test
  void explainsFilesThatHoldOnlyComments() throws IOException {
    upload
        .with("A.java", "class A {}")
        .with("B.java", "package b;\nimport java.util.*;\n/* class B {} */");

    assertThat(upload.paths()).containsExactly("A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Left out, since there is nothing but comments in them: B.java. If one of them holds"
                + " your solution, take it out of the comment.");
  }

  @Test
  void explainsAnEmptyUpload() throws IOException {
    assertThat(upload.collect().notes())
        .containsExactly(
            new Note(
                Note.Kind.REFUSED,
                "The upload is empty. Upload the .java files of your solution, by themselves, in"
                    + " their folders or in a zip archive."));
  }

  @Test
  void explainsAnUploadOfEmptyFolders() throws IOException {
    Files.createDirectories(upload.folder().resolve("src/main"));

    assertThat(upload.notes())
        .containsExactly(
            "There is no Java source in the upload. Upload the .java files of your solution, by"
                + " themselves, in their folders or in a zip archive.");
  }

  @Test
  void explainsAnUploadOfCompiledClasses() throws IOException {
    upload.with("A.class", "x").with("B.class", "x").with("report.pdf", "%PDF");

    assertThat(upload.notes())
        .contains(
            "There are only compiled classes in the upload, which cannot be graded: A.class,"
                + " B.class. Upload the .java files that they were compiled from.");
  }

  @Test
  void explainsAnUploadWithoutJava() throws IOException {
    upload.with("report.pdf", "%PDF").with("hw3.py", "print()");

    assertThat(upload.notes())
        .contains(
            "There is no Java source in the upload, but only: hw3.py, report.pdf. Upload the .java"
                + " files of your solution, by themselves, in their folders or in a zip archive.");
  }

  @Test
  void doesNotFollowLinksToFilesOrFolders() throws IOException {
    Files.writeString(folder.resolve("secret.java"), "class Secret {}");
    Files.createDirectory(folder.resolve("outside"));
    Files.writeString(folder.resolve("outside/Other.java"), "class Other {}");
    Files.createSymbolicLink(
        upload.withSources("A.java").folder().resolve("B.java"), folder.resolve("secret.java"));
    Files.createSymbolicLink(upload.folder().resolve("linked"), folder.resolve("outside"));
    Files.createSymbolicLink(upload.folder().resolve("self"), upload.folder());
    Files.createSymbolicLink(upload.folder().resolve(".#A.java"), Path.of("user@host.123"));

    assertThat(upload.paths()).containsExactly("A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Left out, since an editor or the system made them: .#A.java.",
            "Not read, since links are never followed: B.java, linked, self. Upload the files"
                + " themselves instead of links to them.");
  }

  @Test
  void followsTheLinkThatTheUploadItselfIs() throws IOException {
    upload.withSources("A.java");
    Path link = Files.createSymbolicLink(folder.resolve("link"), upload.folder());

    assertThat(new Upload(link).paths()).containsExactly("A.java");
  }

  @Test
  void takesHardLinks() throws IOException {
    upload.withSources("sub/A.java");
    Files.createLink(upload.folder().resolve("B.java"), upload.folder().resolve("sub/A.java"));

    assertThat(upload.paths()).containsExactly("B.java");
  }

  @Test
  void neverOpensAPipe() throws Exception {
    upload.withSources("A.java").run("mkfifo", "B.java", "C.zip", "D.txt");

    assertThat(upload.notes())
        .containsExactly(
            "Not read, since they are no ordinary files: B.java, C.zip, D.txt. Upload only ordinary"
                + " files.");
  }

  @Test
  void explainsFilesAndFoldersThatCannotBeRead() throws IOException {
    upload.withSources("A.java", "B.java", "sub/C.java");
    Path secret = upload.folder().resolve("B.java");
    Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
    Path sub = upload.folder().resolve("sub");
    Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("---------"));
    assumeThat(Files.isReadable(secret)).as("root can read everything").isFalse();

    assertThat(upload.notes())
        .containsExactly(
            "Could not be read: B.java, sub/. Check that you can open them yourself, and upload"
                + " them again.");
    Files.setPosixFilePermissions(sub, PosixFilePermissions.fromString("rwx------"));
  }

  @Test
  void takesASourceFileOfTheLargestSizeButNoLarger() throws IOException {
    String text = "class A {}" + " ".repeat((1 << 20) - 10);
    upload.with("A.java", text).with("B.java", text + " ").with("C.txt", text + " ");

    assertThat(upload.paths()).containsExactly("A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Not read, since a source file may have at most 1 MiB: B.java. Take out what is not"
                + " needed to solve the homework, such as tables of data.");
  }

  @Test
  void isNotImpressedByAHugeFile() throws IOException {
    upload.withSources("A.java");
    for (String name : List.of("B.java", "C.txt", "D.bin", "E.zip")) {
      try (RandomAccessFile file =
          new RandomAccessFile(upload.folder().resolve(name).toFile(), "rw")) {
        file.setLength(1L << 40);
      }
    }

    assertThat(upload.paths()).containsExactly("A.java");
  }

  @Test
  void takesAtMostTwoThousandSources() throws IOException {
    for (int i = 0; i < 2010; i++) {
      upload.withSources(String.format(Locale.ROOT, "C%04d.java", i));
    }

    assertThat(upload.paths()).hasSize(2000);
    assertThat(upload.notes())
        .containsExactly(
            "Not read, since an upload may have at most 2,000 source files and 20 MiB of them:"
                + " C2000.java, C2001.java, C2002.java, C2003.java, C2004.java and 5 more. Upload"
                + " only the source files of this homework.");
  }

  @Test
  void takesAtMostTwentyMebibytesOfSource() throws IOException {
    for (int i = 10; i < 31; i++) {
      upload.with("C" + i + ".java", "class C" + i + " {}" + " ".repeat((1 << 20) - 12));
    }

    assertThat(upload.paths()).hasSize(20);
    assertThat(upload.notes()).singleElement().asString().contains("C30.java");
  }

  @Test
  void findsSourcesAmongThousandsOfOtherFiles() throws IOException {
    for (int i = 0; i < 5000; i++) {
      upload.with("data/" + i + ".csv", "");
    }
    upload.withSources("src/deep/A.java");

    assertThat(upload.paths()).containsExactly("src/deep/A.java");
  }

  @Test
  void doesNotSearchMoreThanSixtyFoldersDeep() throws IOException {
    upload.withSources("d/".repeat(60) + "A.java", "d/".repeat(61) + "B.java");

    assertThat(upload.paths()).containsExactly("d/".repeat(60) + "A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Not searched, since they lie in more than 60 folders: "
                + "d/".repeat(60)
                + "d. Move your files further up.");
  }

  @Test
  void takesAFileThatIsUploadedAlone() throws IOException {
    upload.withSources("A.java");

    Submission submission = Submission.collect(upload.folder().resolve("A.java"), Upload.CONTRACTS);

    assertThat(submission.sources()).containsExactly(new SourceFile("A.java", "class A {}\n"));
  }

  @Test
  void sortsNotesOutByWhatBecameOfTheFiles() throws IOException {
    upload
        .with("A.java", "class A { char c = '\u00fc'; }".getBytes(ISO_8859_1))
        .with(".git/x", "x")
        .with("B.java", "");

    assertThat(upload.collect().notes())
        .extracting(Note::kind)
        .containsExactly(Note.Kind.LEFT_OUT, Note.Kind.ADAPTED, Note.Kind.REFUSED);
  }

  @Test
  void failsForTheGraderIfThereIsNoUpload() {
    assertThatThrownBy(() -> Submission.collect(folder.resolve("nowhere"), Upload.CONTRACTS))
        .isInstanceOf(NoSuchFileException.class);
  }
}
