package plumbline.worker;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** All that javac can read and write: the platform, the contracts, some sources, and memory. */
final class CompilerFiles implements JavaFileManager {
  private final ContractClasses contracts;
  private final SourceView sources;
  private final Set<Location> modules;
  private final WrittenClasses written = new WrittenClasses();

  CompilerFiles(ContractClasses contracts, SourceView sources) {
    this.contracts = contracts;
    this.sources = sources;
    this.modules = Platform.modulesFor(sources.texts());
  }

  /** The class files that were written, by binary name. */
  Map<String, byte[]> written() {
    return written.toMap();
  }

  @Override
  public Iterable<JavaFileObject> list(
      Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) {
    List<JavaFileObject> files = new ArrayList<>();
    if (location instanceof Platform.PlatformModule module) {
      return Platform.list(module, packageName);
    }
    if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.CLASS)) {
      files.addAll(contracts.list(packageName));
    }
    if (location == StandardLocation.CLASS_PATH && kinds.contains(JavaFileObject.Kind.SOURCE)) {
      files.addAll(sources.list(packageName));
    }
    return files;
  }

  @Override
  public String inferBinaryName(Location location, JavaFileObject file) {
    return file instanceof ClassFile known ? known.binaryName() : sources.binaryName(file);
  }

  @Override
  public boolean hasLocation(Location location) {
    return location == StandardLocation.CLASS_PATH
        || location == StandardLocation.SYSTEM_MODULES
        || location instanceof Platform.PlatformModule;
  }

  @Override
  public Iterable<Set<Location>> listLocationsForModules(Location location) {
    return location == StandardLocation.SYSTEM_MODULES ? List.of(modules) : List.of();
  }

  @Override
  public String inferModuleName(Location location) {
    return location instanceof Platform.PlatformModule module ? module.name() : null;
  }

  @Override
  public Location getLocationForModule(Location location, String moduleName) {
    Location module = Platform.module(moduleName);
    return location == StandardLocation.SYSTEM_MODULES && modules.contains(module) ? module : null;
  }

  @Override
  public JavaFileObject getJavaFileForInput(
      Location location, String className, JavaFileObject.Kind kind) {
    boolean declaration = className.equals("module-info") && kind == JavaFileObject.Kind.CLASS;
    return declaration && location instanceof Platform.PlatformModule module
        ? Platform.declaration(module)
        : null;
  }

  @Override
  public JavaFileObject getJavaFileForOutput(
      Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
    return written.create(className);
  }

  @Override
  public FileObject getFileForInput(Location location, String packageName, String relativeName) {
    return null;
  }

  @Override
  public FileObject getFileForOutput(
      Location location, String packageName, String relativeName, FileObject sibling) {
    throw new UnsupportedOperationException(relativeName);
  }

  @Override
  public boolean isSameFile(FileObject a, FileObject b) {
    return a == b;
  }

  @Override
  public boolean contains(Location location, FileObject file) {
    return false;
  }

  @Override
  public ClassLoader getClassLoader(Location location) {
    return null;
  }

  @Override
  public boolean handleOption(String current, Iterator<String> remaining) {
    return false;
  }

  @Override
  public int isSupportedOption(String option) {
    return -1;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
