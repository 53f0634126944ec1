package plumbline.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.protocol.WorkerStart;

/**
 * The folder that a worker is started from: its jar, the jars that the jar's manifest names, {@code
 * native/<os.arch>/libjnidispatch.so} and perhaps a class-data archive.
 *
 * @param home the folder
 * @param jarName the jar's name in it
 */
record WorkerFiles(Path home, String jarName) {
  private static final String USUAL_JAR = "plumbline-worker.jar";

  /** Archives that setup.sh makes; large, and of no use beside copies of the jars. */
  private static final String ARCHIVE = ".jsa";

  /** A folder with {@code plumbline-worker.jar}. */
  WorkerFiles(Path home) {
    this(home, USUAL_JAR);
  }

  /** The worker's jar, whose manifest names the others. */
  Path jar() {
    return home.resolve(jarName);
  }

  /** Where JNA's native library for this machine is. */
  Path nativeFolder() {
    return home.resolve("native").resolve(System.getProperty("os.arch"));
  }

  /**
   * The class-data archive for workers of this role, if run_autograder says that there are some
   * that fit this JDK and these jars. They do not fit copies of them.
   */
  Optional<Path> archive(WorkerStart.Role role) {
    return Optional.ofNullable(System.getProperty("plumbline.worker.archives"))
        .map(Path::of)
        .filter(home::equals)
        .map(folder -> folder.resolve(kind(role) + ARCHIVE));
  }

  /**
   * Workers that compile load so many more classes that the others have an archive of their own.
   */
  private static String kind(WorkerStart.Role role) {
    return role.compiles() ? "compile" : "run";
  }

  /**
   * Where the JVM of a worker of this role has to list the classes that it loads, which setup.sh
   * makes the archive of; empty when it grades. Each worker writes a list of its own: the JVM puts
   * its number in the place of {@code %p}.
   */
  static Optional<Path> classList(WorkerStart.Role role) {
    return Optional.ofNullable(System.getProperty("plumbline.worker.classes"))
        .map(folder -> Path.of(folder, kind(role) + "-%p"));
  }

  /** The same in a temporary folder that every user can read, without the archive. */
  WorkerFiles publicCopy() {
    try {
      Path copy = Files.createTempDirectory("plumbline-worker");
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.filter(each -> !each.toString().endsWith(ARCHIVE)).toList()) {
          copy(file, copy.resolve(home.relativize(file).toString()));
        }
      }
      return new WorkerFiles(copy, jarName);
    } catch (IOException | UncheckedIOException e) {
      throw new SandboxException("cannot copy the worker's folder " + home, e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    if (Files.isDirectory(from)) {
      Files.createDirectories(to);
    } else {
      Files.copy(from, to);
    }
    Access.allowAll(to);
  }

  /** Removes the folder. */
  void delete() {
    try (Stream<Path> files = Files.walk(home)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new SandboxException("cannot remove the temporary folder " + home, e);
    }
  }
}
