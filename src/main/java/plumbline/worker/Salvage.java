package plumbline.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import plumbline.protocol.Diagnostic;

/**
 * Makes classes of sources with errors, in which all works that does not depend on what is broken:
 * methods with errors throw when they are called, and a field or a supertype with an error is cut
 * out, so that only what uses it has an error too.
 */
final class Salvage {
  /** How often errors may show up that were hidden by others. */
  private static final int MOST_ROUNDS = 10;

  private final Javac javac;
  private final Ecj ecj;
  private final Upload upload;
  private final Cuts cuts = new Cuts();
  private Upload mended;

  Salvage(Javac javac, ContractClasses contracts, Upload upload) {
    this.javac = javac;
    this.ecj = new Ecj(contracts);
    this.upload = upload;
  }

  /**
   * What could be salvaged.
   *
   * @param classes class files by binary name
   * @param errors javac's errors about what is left when errors of syntax are cut out
   */
  record Result(Map<String, byte[]> classes, List<Diagnostic> errors) {}

  /** Compiles a file and what it needs. */
  Result compile(SourceUnit root) {
    int index = upload.units().indexOf(root);
    if (mended == null) {
      mended = new Mending(javac, cuts).mend(upload);
    }
    Javac.Result clean = javac.compile(view(mended, index));
    return clean.isClean()
        ? new Result(clean.classes(), List.of())
        : new Result(proceed(index), withoutConsequences(clean.errors()));
  }

  private static SourceView view(Upload sources, int index) {
    return SourceView.of(List.of(sources.units().get(index)), sources);
  }

  private List<Diagnostic> withoutConsequences(List<Diagnostic> errors) {
    return errors.stream().filter(error -> !cuts.explains(error)).toList();
  }

  private Map<String, byte[]> proceed(int index) {
    Upload sources = mended;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Ecj.Result result = ecj.compile(view(sources, index), sources, cuts);
      Upload next = cut(result.problems(), sources);
      if (next == sources) {
        return result.classes();
      }
      sources = next;
    }
    return Map.of();
  }

  /** Cuts out the fields and supertypes that have errors; the Eclipse compiler would give up. */
  private Upload cut(List<Ecj.Problem> problems, Upload sources) {
    List<SourceUnit> before = sources.units();
    List<SourceUnit> after = new ArrayList<>(before);
    for (Ecj.Problem problem : problems) {
      int i = before.indexOf(problem.unit());
      Member member = Members.of(before.get(i).text()).at(problem.start()).orElse(null);
      if (member != null && member.kind() == Member.Kind.OTHER) {
        cuts.add(member.name(), before.get(i).diagnostic(problem.start(), problem.message()));
        after.set(i, after.get(i).blank(member.start(), member.end()));
      } else if (member != null && member.kind() == Member.Kind.TYPE) {
        after.set(i, Supertypes.cut(after.get(i), member.tokens(), problem.start()));
      }
    }
    return after.equals(before)
        ? sources
        : sources.map(unit -> after.get(before.indexOf(unit)), javac);
  }
}
