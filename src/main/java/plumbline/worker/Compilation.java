package plumbline.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import plumbline.protocol.Found;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.SourceFile;

/**
 * Compiles a submission and finds out which of its classes implements which contract. The grader has
 * replaced copies of the contracts by the official ones, and put imports of them right.
 *
 * <p>All files are compiled together if that goes without an error. If not, each implementation is
 * compiled with just what it needs, so that nothing else can harm it; and where that has errors
 * too, what they do not touch is salvaged.
 */
final class Compilation {
  /** Deeply nested code takes a compiler deep into recursion. */
  private static final long STACK_BYTES = 16 << 20;

  private final Request.Compile request;
  private final ContractClasses contracts;
  private final Javac javac;
  private Reply.Compiled reply;

  private Compilation(Request.Compile request) {
    this.request = request;
    this.contracts =
        new ContractClasses(request.contracts().stream().map(Compilation::type).toList());
    this.javac = new Javac(contracts);
  }

  /** Compiles; never throws for what the sources hold, since that is in the reply. */
  static Reply.Compiled compile(Request.Compile request) throws InterruptedException {
    Compilation compilation = new Compilation(request);
    Thread thread = new Thread(null, compilation::run, "compile", STACK_BYTES);
    thread.start();
    thread.join();
    return compilation.reply;
  }

  private static Class<?> type(String contract) {
    try {
      return Class.forName(contract);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no such contract: " + contract, e);
    }
  }

  private void run() {
    List<SourceUnit> units = units(request.sources());
    Javac.Result all = javac.compile(SourceView.all(units));
    reply = all.isClean() ? together(all) : piecewise(units, all);
  }

  /** Module declarations and package comments are left out, and so is a file's second copy. */
  private static List<SourceUnit> units(List<SourceFile> files) {
    List<SourceUnit> units = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (SourceFile file : files) {
      SourceUnit unit = SourceUnit.of(file);
      String name = unit.fileName().toLowerCase(Locale.ROOT);
      boolean info = name.equals("module-info.java") || name.equals("package-info.java");
      if (!info && seen.add(file.text().strip().replaceAll("\\s+", " "))) {
        units.add(unit);
      }
    }
    return units;
  }

  private Reply.Compiled together(Javac.Result all) {
    Choice choice = new Choice(new Upload(all.outlines()));
    List<Found> found =
        contracts.contracts().stream().map(choice::decide).map(Compilation::found).toList();
    return new Reply.Compiled(List.of(all.classes()), found, List.of());
  }

  private static Found found(Choice.Decision decision) {
    boolean found = decision.status() == Found.Status.FOUND;
    return new Found(
        decision.status(),
        found ? 0 : -1,
        found ? decision.types().get(0).binaryName() : "",
        Errors.distinctNames(decision.types()),
        List.of());
  }

  private Reply.Compiled piecewise(List<SourceUnit> units, Javac.Result all) {
    UnknownNames unknown = new UnknownNames(contracts);
    Upload upload = unknown.blankIn(new Upload(javac.parse(units).outlines()), javac);
    Salvage salvage = request.salvage() ? new Salvage(javac, contracts, upload) : null;
    Piecewise piecewise = new Piecewise(javac, upload, unknown, salvage, all.errors());
    List<Found> found = piecewise.find(contracts.contracts());
    return new Reply.Compiled(piecewise.classSets(), found, all.errors());
  }
}
