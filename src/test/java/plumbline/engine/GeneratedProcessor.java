package plumbline.engine;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A compiled annotation processor that touches the canary when it is loaded. */
final class GeneratedProcessor {
  private static final String SERVICE = "META-INF/services/javax.annotation.processing.Processor";

  private static final String SOURCE =
      """
      @javax.annotation.processing.SupportedAnnotationTypes("*")
      public class Planted extends javax.annotation.processing.AbstractProcessor {
        static {
          try {
            java.nio.file.Files.writeString(
                java.nio.file.Path.of("/tmp/plumbline-canary"), "processor");
          } catch (Throwable refused) {
            Runtime.getRuntime().halt(0);
          }
        }

        @Override
        public boolean process(
            java.util.Set<? extends javax.lang.model.element.TypeElement> annotations,
            javax.annotation.processing.RoundEnvironment round) {
          return false;
        }
      }
      """;

  private GeneratedProcessor() {}

  /** Lays it down as class file and registration, and once more as a jar of both. */
  static void write(Path folder) throws IOException {
    compile(folder);
    Path service = folder.resolve(SERVICE);
    Files.createDirectories(service.getParent());
    Files.writeString(service, "Planted\n");
    Path jar = folder.resolve("planted.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      for (String name : List.of("Planted.class", SERVICE)) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(folder.resolve(name)));
        zip.closeEntry();
      }
    }
  }

  private static void compile(Path folder) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    JavaFileObject source =
        new SimpleJavaFileObject(URI.create("memory:/Planted.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
          }
        };
    List<String> options = List.of("-proc:none", "--release", "17", "-d", folder.toString());
    if (!compiler.getTask(null, null, null, options, null, List.of(source)).call()) {
      throw new IllegalStateException("the processor does not compile");
    }
  }
}
