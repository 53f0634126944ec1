package plumbline.worker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.protocol.Diagnostic;
import plumbline.protocol.Found;
import plumbline.protocol.Found.Status;

/**
 * Compiles each contract's implementation with just the files it needs, for uploads that do not
 * compile as a whole.
 */
final class Piecewise {
  private final Javac javac;
  private final Upload upload;
  private final Upload declared;
  private final UnknownNames unknown;
  private final Salvage salvage;
  private final List<Diagnostic> errors;
  private final Map<SourceUnit, Built> built = new HashMap<>();
  private final List<Map<String, byte[]>> classSets = new ArrayList<>();

  /**
   * Prepares for an upload.
   *
   * @param salvage how to compile what has errors; null if it is not to be compiled
   * @param errors the errors of the upload as a whole
   */
  Piecewise(
      Javac javac, Upload upload, UnknownNames unknown, Salvage salvage, List<Diagnostic> errors) {
    this.javac = javac;
    this.upload = upload;
    this.declared = salvage == null ? upload : salvage.mended();
    this.unknown = unknown;
    this.salvage = salvage;
    this.errors = errors;
  }

  /** What compiling one file and what it needs came to; the class set is -1 if there is none. */
  private record Built(int classSet, List<Diagnostic> errors) {
    boolean isClean() {
      return errors.isEmpty();
    }
  }

  List<Map<String, byte[]>> classSets() {
    return classSets;
  }

  List<Found> find(List<Class<?>> contracts) {
    Choice choice = new Choice(declared);
    List<Choice.Decision> decisions = contracts.stream().map(choice::decide).toList();
    buildTogether(decisions);
    List<Diagnostic> elsewhere = errorsBesides(decisions);
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < contracts.size(); i++) {
      found.add(found(decisions.get(i), contracts.get(i), elsewhere));
    }
    return found;
  }

  /** The errors in files without an implementation: in one of them, one may not be recognised. */
  private List<Diagnostic> errorsBesides(List<Choice.Decision> decisions) {
    Set<String> paths = new HashSet<>();
    decisions.stream()
        .filter(decision -> decision.status() == Status.FOUND)
        .forEach(decision -> paths.add(decision.types().get(0).unit().path()));
    return errors.stream()
        .filter(error -> !paths.contains(error.path()))
        .filter(error -> !error.message().startsWith("duplicate class"))
        .toList();
  }

  /** Compiles in one run all implementations whose files had no error: mostly, that is enough. */
  private void buildTogether(List<Choice.Decision> decisions) {
    Set<String> withErrors = new HashSet<>();
    errors.forEach(error -> withErrors.add(error.path()));
    Set<SourceUnit> roots = new LinkedHashSet<>();
    for (Choice.Decision decision : decisions) {
      if (decision.status() == Status.FOUND
          && !withErrors.contains(decision.types().get(0).unit().path())) {
        roots.add(unit(decision.types().get(0)));
      }
    }
    if (upload.hasRivals()) {
      return;
    }
    Javac.Result result = javac.compile(SourceView.of(List.copyOf(roots), upload));
    if (result.isClean() && !roots.isEmpty()) {
      classSets.add(result.classes());
      roots.forEach(root -> built.put(root, new Built(0, List.of())));
    }
  }

  private Found found(Choice.Decision decision, Class<?> contract, List<Diagnostic> elsewhere) {
    List<String> names = decision.types().stream().map(DeclaredType::binaryName).toList();
    return switch (decision.status()) {
      case FOUND -> found(decision.types().get(0), contract);
      case AMBIGUOUS -> ambiguous(decision.types(), contract);
      case MISSING -> new Found(Status.MISSING, -1, "", names, Errors.first(elsewhere));
      default ->
          new Found(decision.status(), -1, "", names, Errors.first(errorsIn(decision.types())));
    };
  }

  private Found found(DeclaredType type, Class<?> contract) {
    Built result = build(unit(type));
    boolean usable =
        result.classSet() >= 0
            && Ancestry.reaches(contract, type.binaryName(), classSets.get(result.classSet()));
    return new Found(
        usable ? Status.FOUND : Status.BROKEN,
        usable ? result.classSet() : -1,
        usable ? type.binaryName() : "",
        List.of(type.binaryName()),
        Errors.first(result.errors()));
  }

  /** Of several that could be meant, the only one that compiles is taken. */
  private Found ambiguous(List<DeclaredType> types, Class<?> contract) {
    List<DeclaredType> clean = types.stream().filter(type -> build(unit(type)).isClean()).toList();
    return clean.size() == 1
        ? found(clean.get(0), contract)
        : new Found(Status.AMBIGUOUS, -1, "", Errors.distinctNames(types), List.of());
  }

  /** The file as it was uploaded that declares a type. */
  private SourceUnit unit(DeclaredType type) {
    return upload.units().get(declared.units().indexOf(type.unit()));
  }

  private List<Diagnostic> errorsIn(List<DeclaredType> types) {
    return errors.stream()
        .filter(error -> types.stream().anyMatch(type -> type.unit().path().equals(error.path())))
        .toList();
  }

  private Built build(SourceUnit root) {
    Built known = built.get(root);
    if (known == null) {
      known = compile(root);
      built.put(root, known);
    }
    return known;
  }

  private Built compile(SourceUnit root) {
    Javac.Result result = javac.compile(SourceView.of(List.of(root), upload));
    if (result.isClean()) {
      return new Built(add(result.classes()), List.of());
    }
    List<Diagnostic> all = new ArrayList<>(unknown.errorsIn(result.errors()));
    all.addAll(result.errors());
    if (salvage == null) {
      return new Built(-1, all);
    }
    Salvage.Result salvaged = salvage.compile(upload.units().indexOf(root));
    salvaged.errors().stream().filter(error -> !Errors.contains(all, error)).forEach(all::add);
    return new Built(add(salvaged.classes()), all);
  }

  private int add(Map<String, byte[]> classes) {
    classSets.add(classes);
    return classSets.size() - 1;
  }
}
