package plumbline.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import plumbline.protocol.Diagnostic;
import plumbline.protocol.Found;
import plumbline.protocol.Reply;
import plumbline.protocol.Request;
import plumbline.protocol.SourceFile;

/**
 * Compiles a submission and finds out which of its classes implements which contract. The grader
 * has replaced copies of the contracts by the official ones, and put imports of them right.
 *
 * <p>All files are compiled together if that goes without an error. If not, or if there is only one
 * contract to be found, each implementation is compiled with just what it needs, so that nothing
 * else can harm it; and where that has errors too, what they do not touch is salvaged.
 */
final class Compilation {
  private final Request.Compile request;
  private final ContractClasses contracts;
  private final Javac javac;

  private Compilation(Request.Compile request) {
    this.request = request;
    this.contracts =
        new ContractClasses(request.contracts().stream().map(Compilation::type).toList());
    this.javac = new Javac(contracts);
  }

  /** Compiles; never throws for what the sources hold, since that is in the reply. */
  static Reply.Compiled compile(Request.Compile request) {
    try {
      return new Compilation(request).run();
    } catch (StackOverflowError e) {
      return request.contracts().size() == 1 ? gaveUp(e) : oneByOne(request);
    }
  }

  private static Reply.Compiled oneByOne(Request.Compile request) {
    List<Map<String, byte[]>> classSets = new ArrayList<>();
    List<Found> found = new ArrayList<>();
    Set<Diagnostic> errors = new LinkedHashSet<>();
    for (String contract : request.contracts()) {
      Reply.Compiled alone =
          compile(new Request.Compile(List.of(contract), request.sources(), request.salvage()));
      found.add(moved(alone.found().get(0), classSets.size()));
      classSets.addAll(alone.classSets());
      errors.addAll(alone.diagnostics());
    }
    return new Reply.Compiled(classSets, found, List.copyOf(errors));
  }

  /** What was found, once its class set comes after others. */
  private static Found moved(Found found, int before) {
    int classSet = found.classSet() < 0 ? -1 : before + found.classSet();
    return new Found(
        found.status(), classSet, found.implementation(), found.names(), found.diagnostics());
  }

  private static Reply.Compiled gaveUp(StackOverflowError e) {
    List<Diagnostic> errors = List.of(Javac.gaveUp(e));
    Found found = new Found(Found.Status.BROKEN, -1, "", List.of(), errors);
    return new Reply.Compiled(List.of(), List.of(found), errors);
  }

  private static Class<?> type(String contract) {
    try {
      return Class.forName(contract);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no such contract: " + contract, e);
    }
  }

  private Reply.Compiled run() {
    List<SourceUnit> units = units(request.sources());
    if (contracts.contracts().size() == 1) {
      Javac.Result parsed = javac.parse(units);
      return piecewise(parsed, parsed.errors());
    }
    Javac.Result all = javac.compile(SourceView.all(units));
    return all.isClean() ? together(all) : piecewise(javac.parse(units), all.errors());
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

  private Reply.Compiled piecewise(Javac.Result parsed, List<Diagnostic> errors) {
    UnknownNames unknown = new UnknownNames(contracts);
    Upload read = new Upload(parsed.outlines());
    Upload written = read.map(unit -> Unsaid.writeOut(read.outline(unit)), javac);
    Upload upload = unknown.blankIn(written, javac);
    Salvage salvage = request.salvage() ? new Salvage(javac, contracts, upload) : null;
    Piecewise piecewise = new Piecewise(javac, upload, unknown, salvage, errors);
    List<Found> found = piecewise.find(contracts.contracts());
    return new Reply.Compiled(piecewise.classSets(), found, errors);
  }
}
