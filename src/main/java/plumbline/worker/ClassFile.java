package plumbline.worker;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** A class file that javac can read or write; it lies in no folder. */
abstract class ClassFile extends SimpleJavaFileObject {
  private static final URI NOWHERE = URI.create("class:///class");

  private final String binaryName;

  ClassFile(String binaryName) {
    super(NOWHERE, Kind.CLASS);
    this.binaryName = binaryName;
  }

  final String binaryName() {
    return binaryName;
  }

  @Override
  public final String getName() {
    return binaryName;
  }

  @Override
  public final boolean isNameCompatible(String simpleName, Kind kind) {
    return kind == Kind.CLASS && binaryName.endsWith(simpleName);
  }
}
