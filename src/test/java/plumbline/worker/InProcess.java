package plumbline.worker;

import java.util.List;
import java.util.Optional;
import plumbline.protocol.Found;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.SourceFile;

/** Compiles and loads as a worker does, but in this process: for samples of our own. */
public final class InProcess {
  private final List<String> contracts;
  private final Reply.Compiled compiled;

  public InProcess(List<Class<?>> contracts, List<SourceFile> sources) {
    this.contracts = contracts.stream().map(Class::getName).toList();
    this.compiled = Compilation.compile(new Request.Compile(this.contracts, sources, true));
  }

  /** Whether there is something to call. */
  public boolean isFound(Class<?> contract) {
    return found(contract).status() == Found.Status.FOUND;
  }

  private Found found(Class<?> contract) {
    return compiled.found().get(contracts.indexOf(contract.getName()));
  }

  /** A new instance in a new class loader; empty if it cannot be made. */
  public Optional<Object> open(Class<?> contract) {
    Found found = found(contract);
    StudentLoader loader = new StudentLoader(contracts, compiled.classSets().get(found.classSet()));
    try {
      return Optional.of(Instances.of(loader.loadClass(found.implementation())));
    } catch (ReflectiveOperationException | LinkageError e) {
      return Optional.empty();
    }
  }
}
