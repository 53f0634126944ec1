package plumbline.engine;

import static org.assertj.core.api.Assumptions.assumeThat;
import static plumbline.engine.UploadFolder.solution;
import static plumbline.engine.UploadFolder.zip;

import ece417.hw3.FrobeniusNorm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files under names that Java does not expect, and uploads without any file that is source. */
final class GeneratedNames {
  private static final String PASSED = "3.1: norm=passed gradient=passed";
  private static final String MISSING = "3.1: norm=missing gradient=missing";
  private static final String NEXT_STEP =
      "Upload the .java files of your solution, by themselves, in their folders or in a zip"
          + " archive.";
  private static final String PDF = "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n";

  private GeneratedNames() {}

  static List<MessyUpload> all() {
    List<MessyUpload> all = new ArrayList<>(named());
    all.addAll(unicode());
    all.addAll(odd());
    all.addAll(renamed());
    all.addAll(withoutSource());
    return all;
  }

  private static MessyUpload names(String name, MessyUpload.Filling filling, String... lines) {
    return MessyUpload.of("names/" + name, filling, List.of(lines));
  }

  private static List<MessyUpload> named() {
    return List.of(
        names(
            "upper-case-extension",
            folder -> folder.with("PROBLEM31.JAVA", solution()),
            PASSED,
            "quiet"),
        names(
            "spaces-and-brackets",
            folder -> folder.with("my hw (3) [final]/Problem 3.1 - copy (2).java", solution()),
            PASSED,
            "quiet"),
        names(
            "package-elsewhere",
            folder -> folder.with("hw3/Problem31.java", solution("Problem31", "com.mycompany.app")),
            PASSED,
            "quiet"),
        names(
            "in-the-package-of-the-interface",
            folder -> folder.with("Problem31.java", solution("Problem31", "ece417.hw3")),
            PASSED,
            "quiet"),
        names(
            "public-class-in-another-file",
            folder -> folder.with("homework.java", solution()),
            PASSED,
            "quiet"),
        names(
            "name-in-another-case",
            folder -> folder.with("problem31.java", solution()),
            PASSED,
            "quiet"),
        names(
            "backslashes-from-windows",
            folder -> folder.with("src\\hw3\\Problem31.java", solution("Problem31", "hw3")),
            PASSED,
            "quiet"),
        names(
            "module-info",
            folder ->
                folder
                    .with("src/module-info.java", "module hw3 { requires ece417.interfaces; }\n")
                    .with("src/hw3/Problem31.java", solution("Problem31", "hw3")),
            PASSED,
            "says: Left out, since they declare no class: src/module-info.java."),
        names(
            "package-info",
            folder ->
                folder
                    .with(
                        "hw3/package-info.java",
                        "@NonNullApi package hw3;\nimport org.x.NonNullApi;")
                    .with("hw3/Problem31.java", solution("Problem31", "hw3")),
            PASSED,
            "says: Left out, since they declare no class: hw3/package-info.java."),
        names(
            "a-class-called-as-the-interface",
            folder ->
                folder.with(
                    "FrobeniusNorm.java",
                    solution("FrobeniusNorm", "netid")
                        .replace("import ece417.hw3.FrobeniusNorm;", "")
                        .replace(
                            "implements FrobeniusNorm", "implements ece417.hw3.FrobeniusNorm")),
            PASSED,
            "quiet"));
  }

  private static List<MessyUpload> unicode() {
    return List.of(
        names("umlaut-composed", folder -> umlaut(folder, "L\u00f6sung.java"), PASSED, "quiet"),
        names("umlaut-decomposed", folder -> umlaut(folder, "Lo\u0308sung.java"), PASSED, "quiet"),
        names(
            "chinese",
            folder -> {
              assumeUnicode();
              folder.with(
                  "\u4f5c\u4e1a\u4e09/\u8303\u6570.java",
                  solution("\u8303\u6570", "\u4f5c\u4e1a").replace("product", "\u4e58\u79ef"));
            },
            PASSED,
            "quiet"),
        names(
            "emoji",
            folder -> {
              assumeUnicode();
              folder.with("hw3 \ud83d\ude80/Problem31 \u2705.java", solution());
            },
            PASSED,
            "quiet"));
  }

  private static void umlaut(UploadFolder folder, String fileName) throws IOException {
    assumeUnicode();
    folder.with(fileName, solution("L\u00f6sung", ""));
  }

  /** In the locale C the test itself cannot make such files. */
  private static void assumeUnicode() {
    assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
  }

  private static List<MessyUpload> odd() {
    return List.of(
        names(
            "space-at-the-end",
            folder -> folder.with("Problem31.java ", solution()),
            PASSED,
            "quiet"),
        names(
            "extension-twice",
            folder -> folder.with("Problem31.java.java", solution()),
            PASSED,
            "quiet"),
        names("hidden-file", folder -> folder.with(".Problem31.java", solution()), PASSED, "quiet"),
        names(
            "folder-called-like-the-file",
            folder -> folder.with("Problem31.java/Problem31.java", solution()),
            PASSED,
            "quiet"),
        names(
            "folder-called-like-an-archive",
            folder -> folder.with("hw3.zip/Problem31.java", solution()),
            PASSED,
            "quiet"),
        names(
            "signs-that-a-shell-would-take",
            folder -> folder.with("-rf $(x) 'q' \"d\" *.java", solution()),
            PASSED,
            "quiet"),
        names(
            "escapes-and-line-feeds",
            folder ->
                folder.with(
                    "hw\n3/\u001b[31mProblem31.java",
                    solution().replace("double sum = 0;", "double sum;;; int sum;")),
            "3.1: norm=compile gradient=compile",
            "says: hw?3/?[31mProblem31.java:6: error: variable sum is already defined"),
        names(
            "two-cases-of-one-name",
            folder ->
                folder.with("problem31.java", solution()).with("Problem31.java", solution() + "\n"),
            PASSED,
            "quiet"),
        names(
            "as-long-as-can-be",
            folder -> folder.with("p".repeat(250) + ".java", solution()),
            PASSED,
            "quiet"));
  }

  private static List<MessyUpload> renamed() {
    return List.of(
        names(
            "renamed-to-txt",
            folder -> folder.with("Problem31.txt", solution()),
            PASSED,
            "says: Read as Java source although their names do not end in .java: Problem31.txt."
                + " Next time, please name them so."),
        names(
            "java-and-txt",
            folder -> folder.with("Problem31.java.txt", solution()),
            PASSED,
            "says: Read as Java source although their names do not end in .java:"
                + " Problem31.java.txt."),
        names(
            "no-extension",
            folder -> folder.with("Problem31", solution()),
            PASSED,
            "says: Read as Java source although their names do not end in .java: Problem31."),
        names(
            "a-copy-as-txt",
            folder ->
                folder.with("Problem31.java", solution()).with("Problem31.txt", "\n" + solution()),
            PASSED,
            "says: Left out, since their classes are in .java files too: Problem31.txt."));
  }

  private static List<MessyUpload> withoutSource() {
    return List.of(
        names("empty", folder -> {}, MISSING, "says: The upload is empty. " + NEXT_STEP),
        names(
            "empty-folders",
            folder -> Files.createDirectories(folder.path().resolve("hw3/src")),
            MISSING,
            "says: There is no Java source in the upload. " + NEXT_STEP),
        names(
            "only-classes",
            folder -> folder.withFiles("out/Problem31.class", "out/Problem34.class"),
            MISSING,
            "says: There are only compiled classes in the upload, which cannot be graded:"
                + " out/Problem31.class, out/Problem34.class. Upload the .java files that they were"
                + " compiled from."),
        names(
            "only-pdf",
            folder -> folder.with("hw3.pdf", PDF),
            MISSING,
            "says: There is no Java source in the upload, but only: hw3.pdf. " + NEXT_STEP),
        names(
            "pdf-under-the-name-of-source",
            folder -> folder.with("Problem31.java", PDF).with("Problem34.java", right34()),
            MISSING,
            "3.4: peak=passed updatedFilter=passed",
            "says: Named like Java source, but not plain text: Problem31.java (a PDF document)."
                + " Upload the text that you edit in your development environment."),
        names(
            "empty-file",
            folder -> folder.with("Problem31.java", "").with("Problem34.java", right34()),
            MISSING,
            "3.4: peak=passed updatedFilter=passed",
            "says: Empty: Problem31.java. Save them in your editor, and upload them again."),
        names(
            "only-the-interface",
            folder -> folder.with("FrobeniusNorm.java", provided()),
            MISSING,
            "says: Besides the provided interfaces, or classes of their names, the upload holds no"
                + " class. Upload your own .java files too."),
        names(
            "only-other-languages",
            folder -> folder.withFiles("hw3.py", "hw3.m", "Problem31.kt", "hw3.ipynb", "main.cpp"),
            MISSING,
            "says: There is no Java source in the upload, but only: Problem31.kt, hw3.ipynb, hw3.m,"
                + " hw3.py, main.cpp. "
                + NEXT_STEP),
        names(
            "only-a-word-document",
            folder -> folder.with("hw3.docx", zip("word/document.xml", solution())),
            MISSING,
            "says: There is no Java source in the upload, but only: hw3.docx. " + NEXT_STEP,
            "says: Not searched for Java source, since they are documents: hw3.docx. If one of them"
                + " holds your code, copy it into a plain text file whose name ends in .java."),
        names(
            "only-shortcuts",
            folder ->
                folder
                    .withFiles("Problem31.java - Shortcut.lnk", ".Problem31.java.icloud")
                    .withFiles("Problem31.java.url", "Homework 3.gdoc"),
            MISSING,
            "says: There is no Java source in the upload, but only:"),
        names(
            "only-a-difference",
            folder -> folder.with("hw3.patch", solution().replaceAll("(?m)^", "+")),
            MISSING,
            "says: There is no Java source in the upload, but only: hw3.patch. " + NEXT_STEP),
        names(
            "a-web-page-under-the-name-of-source",
            folder ->
                folder.with("Problem31.java", "\n<!DOCTYPE html>\n<html>" + solution() + "</html>"),
            MISSING,
            "says: Named like Java source, but not plain text: Problem31.java (a web page). Upload"
                + " the text that you edit in your development environment."),
        names(
            "rich-text-under-the-name-of-source",
            folder -> folder.with("Problem31.java", "{\\rtf1\\ansi " + solution() + "}"),
            MISSING,
            "says: Named like Java source, but not plain text: Problem31.java (an RTF document)."),
        names(
            "a-class-under-the-name-of-source",
            folder ->
                folder.with("Problem31.java", new byte[] {(byte) 0xCA, (byte) 0xFE, -70, -66, 0}),
            MISSING,
            "says: Named like Java source, but not plain text: Problem31.java (a compiled class)."),
        names(
            "an-archive-under-the-name-of-source",
            folder -> folder.with("Problem31.java", zip("Problem31.java", solution())),
            MISSING,
            "says: Named like Java source, but not plain text: Problem31.java (a zip archive or an"
                + " office document)."),
        names(
            "only-prose",
            folder -> folder.with("hw3.txt", "The gradient is A transposed A X over the norm.\n"),
            MISSING,
            "says: There is no Java source in the upload, but only: hw3.txt. " + NEXT_STEP));
  }

  private static String right34() throws IOException {
    return Files.readString(MessyUpload.ROOT.resolve("Problem34.java"));
  }

  private static String provided() throws IOException {
    String path = FrobeniusNorm.class.getName().replace('.', '/');
    return Files.readString(Path.of("src/main/java", path + ".java"));
  }
}
