package plumbline.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * The running JDK's own classes, as far as a student's code can see them. They are read from the
 * JDK's image, which the JVM holds open, so that no file is opened for them.
 */
final class Platform {
  private static final String BASE = "java.base";
  private static final Path IMAGE =
      FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules");
  private static final Pattern QUALIFIED = Pattern.compile("\\b[a-z]\\w*+(?:\\.[a-z]\\w*+)++");
  private static final Map<String, PlatformModule> MODULES = new TreeMap<>();
  private static final NavigableMap<String, String> MODULE_OF_PACKAGE = new TreeMap<>();
  private static final Map<String, List<JavaFileObject>> LISTINGS = new ConcurrentHashMap<>();

  static {
    for (Module module : ModuleLayer.boot().modules()) {
      // what the application loader defines, such as javac, is hidden from students at run time
      if (module.getClassLoader() != ClassLoader.getSystemClassLoader()) {
        MODULES.put(module.getName(), new PlatformModule(module.getName()));
        for (String name : module.getPackages()) {
          MODULE_OF_PACKAGE.put(name, module.getName());
        }
      }
    }
  }

  private Platform() {}

  /** A module of the JDK, as javac asks for it. */
  record PlatformModule(String name) implements JavaFileManager.Location {
    @Override
    public String getName() {
      return name;
    }

    @Override
    public boolean isOutputLocation() {
      return false;
    }
  }

  /** The named module; null if there is none. */
  static PlatformModule module(String name) {
    return MODULES.get(name);
  }

  /**
   * The modules that sources could refer to. To read the declarations of all seventy would take a
   * good part of a compilation, and most sources need but one.
   */
  static Set<JavaFileManager.Location> modulesFor(List<String> texts) {
    for (String text : texts) {
      for (Matcher name = QUALIFIED.matcher(text); name.find(); ) {
        String module = MODULE_OF_PACKAGE.getOrDefault(name.group(), name.group());
        if (MODULES.containsKey(module) && !module.equals(BASE)) {
          return new HashSet<>(MODULES.values());
        }
      }
    }
    return Collections.singleton(MODULES.get(BASE));
  }

  /** The packages that an import of a module imports; none if there is no such module. */
  static List<String> packagesOf(String module) {
    Set<String> packages = new TreeSet<>();
    addPackages(module, packages);
    return List.copyOf(packages);
  }

  private static void addPackages(String name, Set<String> packages) {
    if (!MODULES.containsKey(name)) {
      return;
    }
    ModuleDescriptor module = ModuleLayer.boot().findModule(name).orElseThrow().getDescriptor();
    for (ModuleDescriptor.Exports exported : module.exports()) {
      if (!exported.isQualified()) {
        packages.add(exported.source());
      }
    }
    for (ModuleDescriptor.Requires required : module.requires()) {
      if (required.modifiers().contains(ModuleDescriptor.Requires.Modifier.TRANSITIVE)) {
        addPackages(required.name(), packages);
      }
    }
  }

  static boolean hasPackage(String name) {
    return MODULE_OF_PACKAGE.containsKey(name);
  }

  /** Whether there is a package of this name or one below it. */
  static boolean hasPackageWithin(String name) {
    String within = MODULE_OF_PACKAGE.ceilingKey(name + ".");
    return hasPackage(name) || (within != null && within.startsWith(name + "."));
  }

  /** Whether there is a class of this name, with dots before the names of nested classes. */
  static boolean hasType(String canonicalName) {
    for (int dot = canonicalName.lastIndexOf('.'); dot > 0; ) {
      String nested = canonicalName.substring(dot + 1).replace('.', '$');
      if (classFile(canonicalName.substring(0, dot), nested) != null) {
        return true;
      }
      dot = canonicalName.lastIndexOf('.', dot - 1);
    }
    return false;
  }

  /** The class file of a class; null if there is none. */
  static byte[] classFile(String packageName, String binarySimpleName) {
    String module = MODULE_OF_PACKAGE.get(packageName);
    if (module == null) {
      return null;
    }
    try {
      return Files.readAllBytes(
          IMAGE.resolve(
              module + "/" + packageName.replace('.', '/') + "/" + binarySimpleName + ".class"));
    } catch (NoSuchFileException e) {
      return null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The class files of one package of a module. */
  static List<JavaFileObject> list(PlatformModule module, String packageName) {
    if (!module.name().equals(MODULE_OF_PACKAGE.get(packageName))) {
      return List.of();
    }
    return LISTINGS.computeIfAbsent(packageName, Platform::list);
  }

  private static List<JavaFileObject> list(String packageName) {
    Path folder =
        IMAGE.resolve(MODULE_OF_PACKAGE.get(packageName) + "/" + packageName.replace('.', '/'));
    List<JavaFileObject> files = new ArrayList<>();
    try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
      for (Path path : paths) {
        String name = path.getFileName().toString();
        if (name.endsWith(".class")) {
          files.add(
              new PlatformClass(packageName + "." + name.substring(0, name.length() - 6), path));
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return files;
  }

  /** The declaration of a module. */
  static JavaFileObject declaration(PlatformModule module) {
    return new PlatformClass("module-info", IMAGE.resolve(module.name() + "/module-info.class"));
  }
}
