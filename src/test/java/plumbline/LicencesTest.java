package plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is handed on is handed on with its licence. */
class LicencesTest {
  private static final Path TARGET = Path.of("target");

  /** What only a licence's whole text says. */
  private static final Pattern GRANT =
      Pattern.compile(
          "Permission is hereby granted, free of charge|Redistribution and use in source and binary"
              + "|TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION"
              + "|Mozilla Public License\\s+Version 1\\.1|Eclipse Public License - v 2\\.0");

  @Test
  void everyBundledLibraryComesWithTheTextOfItsLicence() throws IOException {
    List<String> libraries = libraries();
    assertThat(libraries).contains("picocli", "jna", "ecj", "chart.js");
    for (String library : libraries) {
      assertThat(texts(library)).as(library).anyMatch(text -> GRANT.matcher(text).find());
    }
  }

  /** Libraries of the grader and of the worker, and packages of which scripts are in a report. */
  private static List<String> libraries() throws IOException {
    List<String> libraries = new ArrayList<>();
    for (Path jar : list(TARGET.resolve("lib"))) {
      libraries.add(jar.getFileName().toString().replaceFirst("-\\d.*", ""));
    }
    for (Path file : list(Path.of(System.getProperty("plumbline.worker.home")))) {
      String name = file.getFileName().toString();
      if (name.endsWith(".jar") && !name.startsWith("plumbline")) {
        libraries.add(name.replaceFirst("(-unsigned)?\\.jar$", ""));
      }
    }
    libraries.add("jna"); // its native part lies in the worker's folder
    for (Path webjar : list(TARGET.resolve("classes/META-INF/resources/webjars"))) {
      libraries.add(webjar.getFileName().toString());
    }
    return libraries;
  }

  /** From the two folders that the zip's folder of licences is made of. */
  private static List<String> texts(String library) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path folder : List.of(TARGET.resolve("licences"), Path.of("src/assembly/licences"))) {
      if (Files.isDirectory(folder.resolve(library))) {
        for (Path file : list(folder.resolve(library))) {
          texts.add(Files.readString(file, StandardCharsets.ISO_8859_1));
        }
      }
    }
    return texts;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
