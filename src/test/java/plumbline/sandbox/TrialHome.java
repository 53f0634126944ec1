package plumbline.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A worker's folder made of what is on the test's class path, with the trial worker in it. */
final class TrialHome {
  static final String MAIN_CLASS = "plumbline.worker.TrialWorker";
  private static final Map<String, String> JNA_NAMES =
      Map.of("amd64", "linux-x86-64", "aarch64", "linux-aarch64");

  private TrialHome() {}

  /** Fills the folder. */
  static Path fill(Path home) throws IOException {
    Path jar = home.resolve("plumbline-worker.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
      add(out, root(plumbline.protocol.Frames.class), "plumbline/protocol", "plumbline/worker");
      add(out, root(TrialHome.class), "plumbline/worker");
    }
    Path jna = root(com.sun.jna.Native.class);
    Files.copy(jna, home.resolve("jna.jar"), StandardCopyOption.REPLACE_EXISTING);
    String architecture = System.getProperty("os.arch");
    Path natives = Files.createDirectories(home.resolve("native").resolve(architecture));
    String library = "/com/sun/jna/" + JNA_NAMES.get(architecture) + "/libjnidispatch.so";
    try (InputStream in = com.sun.jna.Native.class.getResourceAsStream(library);
        OutputStream out = Files.newOutputStream(natives.resolve("libjnidispatch.so"))) {
      in.transferTo(out);
    }
    return home;
  }

  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "jna.jar");
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
