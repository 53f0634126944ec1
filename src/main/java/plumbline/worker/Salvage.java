package plumbline.worker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.compiler.IProblem;
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
  private final Cuts cuts = new Cuts();
  private final Mending mending;
  private final Upload mended;

  Salvage(Javac javac, ContractClasses contracts, Upload upload) {
    this.javac = javac;
    this.ecj = new Ecj(contracts);
    this.mending = new Mending(javac, cuts);
    this.mended = mending.mend(upload);
  }

  /** The upload without errors of syntax; its files are in the same order. */
  Upload mended() {
    return mended;
  }

  /**
   * What could be salvaged.
   *
   * @param classes class files by binary name
   * @param errors javac's errors about what is left when errors of syntax are cut out
   */
  record Result(Map<String, byte[]> classes, List<Diagnostic> errors) {}

  /** Compiles the file at an index and what it needs. */
  Result compile(int index) {
    Javac.Result clean = javac.compile(view(mended, index));
    if (clean.isClean()) {
      return new Result(clean.classes(), List.of());
    }
    List<Diagnostic> errors = withoutConsequences(clean.errors());
    return new Result(proceed(index, errors), errors);
  }

  private static SourceView view(Upload sources, int index) {
    return SourceView.of(List.of(sources.units().get(index)), sources);
  }

  private List<Diagnostic> withoutConsequences(List<Diagnostic> errors) {
    return errors.stream().filter(error -> !cuts.explains(error)).toList();
  }

  private Map<String, byte[]> proceed(int index, List<Diagnostic> errors) {
    Upload sources = mended;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Ecj.Result result = ecj.compile(view(sources, index), sources, cuts);
      Upload accepted = round == 0 ? withoutUnseen(errors, result.problems()) : sources;
      Upload next = cut(result.problems(), accepted);
      if (next.units().equals(sources.units())) {
        return result.classes();
      }
      sources = next;
    }
    return Map.of();
  }

  /**
   * Disables methods in which only javac finds errors: the Eclipse compiler knows nothing of
   * preview features of the JDK's library.
   */
  private Upload withoutUnseen(List<Diagnostic> errors, List<Ecj.Problem> problems) {
    return mended.map(unit -> withoutUnseen(unit, errors, problems), javac);
  }

  private SourceUnit withoutUnseen(
      SourceUnit unit, List<Diagnostic> errors, List<Ecj.Problem> problems) {
    Map<Member, Diagnostic> unseen = new HashMap<>();
    for (Diagnostic error : errors) {
      Member member = error.path().equals(unit.path()) ? method(unit, error) : null;
      if (member != null && problems.stream().noneMatch(problem -> problem.isIn(member, unit))) {
        unseen.putIfAbsent(member, error);
      }
    }
    SourceUnit changed = unit;
    for (Member member : Members.outermostFromEnd(unseen.keySet())) {
      changed = mending.disable(member, unseen.get(member), changed);
    }
    return changed;
  }

  /** The method in which an error is; null if it is in none. */
  private static Member method(SourceUnit unit, Diagnostic error) {
    return Members.of(unit.text())
        .at(unit.offset(error))
        .filter(member -> member.kind() == Member.Kind.METHOD)
        .orElse(null);
  }

  /** Cuts out what has errors that the Eclipse compiler cannot keep to one method. */
  private Upload cut(List<Ecj.Problem> problems, Upload sources) {
    Map<SourceUnit, SourceUnit> changed = new HashMap<>();
    for (Ecj.Problem problem : problems) {
      SourceUnit unit = problem.unit();
      Member member = Members.of(unit.text()).at(problem.start()).orElse(null);
      if (member != null) {
        changed.merge(
            unit, cut(problem, member, unit), (before, now) -> cut(problem, member, before));
      }
    }
    return sources.map(unit -> changed.getOrDefault(unit, unit), javac);
  }

  private SourceUnit cut(Ecj.Problem problem, Member member, SourceUnit unit) {
    if (member.kind() == Member.Kind.OTHER || member.isMethodWithHeaderAt(problem.start())) {
      cuts.add(member.name(), unit.diagnostic(problem.start(), problem.message()));
      return unit.blank(member.start(), member.end());
    }
    return member.kind() == Member.Kind.TYPE && problem.id() == IProblem.UndefinedType
        ? Supertypes.cut(unit, member.tokens(), problem.start())
        : unit;
  }
}
