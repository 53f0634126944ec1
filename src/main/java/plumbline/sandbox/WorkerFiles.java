package plumbline.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder that a worker is started from: {@code *.jar} for its class path, and beside them
 * {@code native/<os.arch>/libjnidispatch.so} and perhaps {@code worker.jsa}, a class-data archive.
 *
 * @param home the folder
 */
record WorkerFiles(Path home) {
  private static final String JAR = ".jar";

  /** The class path, in order of the names. */
  List<Path> jars() {
    try (Stream<Path> files = Files.list(home)) {
      List<Path> jars = files.filter(WorkerFiles::isJar).sorted().toList();
      if (jars.isEmpty()) {
        throw new SandboxException("no jar of the worker in " + home + "; run setup.sh");
      }
      return jars;
    } catch (IOException e) {
      throw new SandboxException("cannot read the worker's folder " + home + "; run setup.sh", e);
    }
  }

  private static boolean isJar(Path file) {
    return file.toString().endsWith(JAR);
  }

  /** Where JNA's native library for this machine is. */
  Path nativeFolder() {
    return home.resolve("native").resolve(System.getProperty("os.arch"));
  }

  /** The class-data archive, which need not exist. */
  Path archive() {
    return home.resolve("worker.jsa");
  }

  /** The same in a temporary folder that every user can read. */
  WorkerFiles publicCopy() {
    try {
      Path copy = Files.createTempDirectory("plumbline-worker");
      try (Stream<Path> files = Files.walk(home)) {
        for (Path file : files.toList()) {
          copy(file, copy.resolve(home.relativize(file).toString()));
        }
      }
      return new WorkerFiles(copy);
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
