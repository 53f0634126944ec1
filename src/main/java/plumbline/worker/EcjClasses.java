package plumbline.worker;

import org.eclipse.jdt.core.compiler.CharOperation;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFileReader;
import org.eclipse.jdt.internal.compiler.classfmt.ClassFormatException;
import org.eclipse.jdt.internal.compiler.env.INameEnvironment;
import org.eclipse.jdt.internal.compiler.env.NameEnvironmentAnswer;

/** All classes that the Eclipse compiler can see: the platform's, the contracts, and sources. */
final class EcjClasses implements INameEnvironment {
  private final ContractClasses contracts;
  private final SourceView sources;
  private final Upload upload;

  EcjClasses(ContractClasses contracts, SourceView sources, Upload upload) {
    this.contracts = contracts;
    this.sources = sources;
    this.upload = upload;
  }

  @Override
  public NameEnvironmentAnswer findType(char[][] compoundName) {
    char[][] home = CharOperation.subarray(compoundName, 0, compoundName.length - 1);
    return findType(compoundName[compoundName.length - 1], home);
  }

  @Override
  public NameEnvironmentAnswer findType(char[] typeName, char[][] packageName) {
    String home = CharOperation.toString(packageName);
    String name = new String(typeName);
    String fullName = home.isEmpty() ? name : home + "." + name;
    byte[] contract = contracts.get(fullName);
    byte[] bytes = contract != null ? contract : Platform.classFile(home, name);
    if (bytes != null) {
      return binary(bytes, fullName);
    }
    DeclaredType source = sources.find(fullName);
    return source == null
        ? null
        : new NameEnvironmentAnswer(
            new EcjSource(source.unit(), upload.outline(source.unit())), null);
  }

  private static NameEnvironmentAnswer binary(byte[] bytes, String name) {
    try {
      return new NameEnvironmentAnswer(new ClassFileReader(bytes, name.toCharArray()), null);
    } catch (ClassFormatException e) {
      throw new IllegalStateException(name, e);
    }
  }

  @Override
  public boolean isPackage(char[][] parent, char[] name) {
    String outer = CharOperation.toString(parent);
    String fullName = outer.isEmpty() ? new String(name) : outer + "." + new String(name);
    return contracts.hasPackage(fullName)
        || Platform.hasPackageWithin(fullName)
        || sources.hasPackage(fullName);
  }

  @Override
  public void cleanup() {}
}
