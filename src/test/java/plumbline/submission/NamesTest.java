package plumbline.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What names say about files and folders. */
class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "A.java, SOURCE",
    "A.JAVA, SOURCE",
    "A.java.java, SOURCE",
    "'A.java ', SOURCE",
    ".java, TEXT",
    "A (1).java, SOURCE",
    "Module-Info.java, DECLARATION",
    "package-info.java, DECLARATION",
    "A.java.txt, TEXT",
    "A.java (1), TEXT",
    "A, TEXT",
    "A.txt, TEXT",
    ".classpath, OTHER",
    "pom.xml, OTHER",
    "A.class, CLASS",
    "A.docx, DOCUMENT",
    "hw3.tar.gz, ARCHIVE",
    "hw3.JAR, ARCHIVE",
    "A.java~, LEFTOVER",
    "._A.java, LEFTOVER",
    ".#A.java, LEFTOVER",
    "#A.java#, LEFTOVER",
    ".A.java.swp, LEFTOVER",
    "A.java.orig, LEFTOVER",
    "A.java.bak, LEFTOVER",
    "~$report.docx, LEFTOVER",
    ".DS_Store, LEFTOVER",
    "Thumbs.db, LEFTOVER"
  })
  void aFilesNameSaysWhatItIs(String name, FileKind kind) {
    assertThat(FileKind.of(name)).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({
    "src/main/java, PROPER",
    "hw3/src/test/java/p, TESTS",
    "app/src/androidTest/java, TESTS",
    "src/test, PROPER",
    "test, PROPER",
    "lib, PROPER",
    "hw3/Build/classes, BUILD",
    "out/production/hw3, BUILD",
    "hw3/lib/junit.jar/org, LIBRARY",
    "math-3.6-sources.jar/org, LIBRARY",
    "hw3.jar/src, PROPER"
  })
  void aFilesFoldersSayWhenItCounts(String folders, Shelf shelf) {
    assertThat(Shelf.of(List.of(folders.split("/")))).isEqualTo(shelf);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".", "..", "/", "\\..\\", "a/../..//"})
  void noPathClimbsOut(String path) {
    EntryName name = EntryName.parse(List.of("upload.zip"), path);

    assertThat(name.folders().get(0)).isEqualTo("upload.zip");
    assertThat(name.shown()).startsWith("upload.zip/").doesNotContain("..");
  }

  @Test
  void textIsShownWithoutTricks() {
    assertThat(Printable.lastOf("a\tb\u0000\u202e\u2028\ud800\ufffd\ue000", 50))
        .isEqualTo("a?b??????");
    assertThat(Printable.lastOf("e\u0301", 50)).isEqualTo("\u00e9");
  }

  @Test
  void textIsCutBetweenCharacters() {
    String smile = "\ud83d\ude00";

    assertThat(Printable.lastOf(smile.repeat(3), 4)).isEqualTo("\u2026" + smile);
    assertThat(Printable.firstOf(smile.repeat(3), 4)).isEqualTo(smile + "\u2026");
  }
}
