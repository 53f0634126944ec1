package plumbline.sandbox;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A worker's folder made of what is on the test's class path, with the trial worker in it. */
final class TrialHome {
  static final String MAIN_CLASS = "plumbline.worker.TrialWorker";

  private TrialHome() {}

  /** Fills the folder. */
  static Path fill(Path home) throws IOException {
    Path jar = home.resolve("plumbline-worker.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
      Path classes = root(plumbline.protocol.Frames.class);
      // The grader's own part is for the tests that start a grader from here.
      add(
          out,
          classes,
          "com/sun/jna",
          "plumbline/protocol",
          "plumbline/worker",
          "plumbline/sandbox");
      add(out, root(TrialHome.class), "plumbline/worker", "plumbline/sandbox");
    }
    Path worker = Path.of(System.getProperty("plumbline.worker.home"));
    Path natives = Path.of("native", System.getProperty("os.arch"), "libjnidispatch.so");
    Files.createDirectories(home.resolve(natives).getParent());
    Files.copy(worker.resolve(natives), home.resolve(natives), REPLACE_EXISTING);
    return home;
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    return manifest;
  }

  private static Path root(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(JarOutputStream out, Path root, String... folders) throws IOException {
    for (String folder : folders) {
      try (Stream<Path> files = Files.walk(root.resolve(folder))) {
        List<Path> classes = files.filter(Files::isRegularFile).sorted().toList();
        for (Path file : classes) {
          out.putNextEntry(new ZipEntry(root.relativize(file).toString()));
          Files.copy(file, out);
        }
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }
  }
}
