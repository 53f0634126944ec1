package ece417.hw3.grading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The right sample submissions, compiled and loaded into this process: they are our own. */
final class RightSamples {
  private static final Path SUBMISSIONS = Path.of("src", "test", "resources", "submissions");

  /**
   * A right way to solve a problem.
   *
   * @param name the folder of the sample
   * @param object an object of the contract
   */
  record Formulation(String name, Object object) {}

  private final List<Formulation> all = new ArrayList<>();

  /** Compiles all right samples into folders below this one. */
  RightSamples(Path target) throws IOException, ReflectiveOperationException {
    List<Path> folders;
    try (Stream<Path> found = Files.find(SUBMISSIONS, 3, (path, is) -> isRight(path))) {
      folders = found.sorted().toList();
    }
    for (Path folder : folders) {
      Path classes = target.resolve(String.valueOf(all.size()));
      String name = folder.getParent().getParent().getFileName() + "/" + folder.getFileName();
      compile(folder, Files.createDirectories(classes));
      load(name, classes);
    }
  }

  List<Formulation> of(Class<?> contract) {
    return all.stream().filter(formulation -> contract.isInstance(formulation.object())).toList();
  }

  private static boolean isRight(Path path) {
    return path.getNameCount() == SUBMISSIONS.getNameCount() + 3
        && path.getParent().getFileName().toString().equals("right");
  }

  private static void compile(Path folder, Path classes) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      List<String> options = List.of("-d", classes.toString(), "-proc:none", "-nowarn");
      boolean done =
          compiler
              .getTask(
                  null,
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(below(folder, ".java")))
              .call();
      if (!done) {
        throw new IllegalStateException(folder + " does not compile");
      }
    }
  }

  private void load(String name, Path classes) throws IOException, ReflectiveOperationException {
    // stays open, since the samples load further classes when they are called
    URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, RightSamples.class.getClassLoader());
    for (Path file : below(classes, ".class")) {
      String path = classes.relativize(file).toString().replace('/', '.');
      Class<?> type = loader.loadClass(path.substring(0, path.length() - ".class".length()));
      if (!Modifier.isAbstract(type.getModifiers()) && implementsAContract(type)) {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        all.add(new Formulation(name, constructor.newInstance()));
      }
    }
  }

  private static boolean implementsAContract(Class<?> type) {
    return Homework3.assignment().problems().stream()
        .anyMatch(problem -> problem.contract().type().isAssignableFrom(type));
  }

  private static List<Path> below(Path folder, String suffix) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(suffix)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
