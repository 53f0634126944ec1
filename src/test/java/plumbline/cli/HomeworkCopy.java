package plumbline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import ece417.hw3.kit.Homework3Check;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.commons.io.FileUtils;

/** A copy of the homework's sources, without samples, which an instructor changes. */
record HomeworkCopy(Path folder) {
  private static final List<String> SOURCES =
      List.of("src/main/java/ece417", "reference", "src/kit");
  private static final String LIBRARIES = System.getProperty("java.class.path");

  static HomeworkCopy in(Path folder) throws IOException {
    for (String source : SOURCES) {
      FileUtils.copyDirectory(Path.of(source).toFile(), folder.resolve(source).toFile());
    }
    return new HomeworkCopy(folder);
  }

  private Path classes() {
    return folder.resolve("target/classes");
  }

  private Path worker() {
    return folder.resolve("target/worker");
  }

  private Path kit() {
    return folder.resolve("target/hw3-check.jar");
  }

  /** What the build does, without Maven: classes, the worker's jar, and the kit's. */
  void build(String... contracts) throws IOException {
    compile();
    Path home = Path.of(System.getProperty("plumbline.worker.home"));
    FileUtils.copyDirectory(home.toFile(), worker().toFile());
    for (String contract : contracts) {
      jar("uf", worker().resolve("plumbline-worker.jar"), "ece417/hw3/" + contract + ".class");
    }
    Path manifest = folder.resolve("target/manifest");
    try (OutputStream out = Files.newOutputStream(manifest)) {
      kitManifest().write(out);
    }
    jar("cfm", kit(), manifest.toString(), ".");
  }

  private void compile() throws IOException {
    Files.createDirectories(classes());
    List<String> arguments = new ArrayList<>(List.of("-proc:none", "-parameters", "-nowarn", "-d"));
    arguments.add(classes().toString());
    for (Path sources :
        List.of(
            Path.of("src/main/java/plumbline"),
            folder.resolve("src/main/java/ece417"),
            folder.resolve("reference"))) {
      try (Stream<Path> files = Files.walk(sources)) {
        files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
      }
    }
    int code =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(code).isZero();
  }

  private static Manifest kitManifest() {
    Manifest manifest = new Manifest();
    Attributes main = manifest.getMainAttributes();
    main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    main.put(Attributes.Name.MAIN_CLASS, Homework3Check.class.getName());
    main.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(LIBRARIES.split(File.pathSeparator, -1))
            .map(library -> Path.of(library).toUri().toString())
            .collect(Collectors.joining(" ")));
    return manifest;
  }

  /** The last argument is taken from among the classes. */
  private void jar(String how, Path jar, String... more) {
    List<String> arguments = new ArrayList<>(List.of(how, jar.toString()));
    arguments.addAll(List.of(more));
    arguments.addAll(arguments.size() - 1, List.of("-C", classes().toString()));
    int code =
        java.util.spi.ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, arguments.toArray(String[]::new));
    assertThat(code).isZero();
  }

  /** Starts the grader that was built, which must end well, and returns what it prints. */
  String run(String... arguments) throws IOException, InterruptedException {
    List<String> options =
        List.of(
            "-Dplumbline.home=" + folder,
            "-Dplumbline.worker.home=" + worker(),
            "-cp",
            classes() + File.pathSeparator + LIBRARIES,
            Main.class.getName());
    return start(0, options, arguments);
  }

  /** Starts the kit that was built, which must end with this code, and returns what it prints. */
  String check(int code, Path upload) throws IOException, InterruptedException {
    return start(code, List.of("-jar", kit().toString()), upload.toString());
  }

  private String start(int code, List<String> options, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of(arguments));
    command.addAll(List.of("--seed", "a seed for tests"));
    Path errors = folder.resolve("errors");
    Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as("%s%s", printed, Files.readString(errors)).isEqualTo(code);
    return printed;
  }
}
