package plumbline.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.protocol.SourceFile;

/**
 * Decides which of the files that were read count: all proper ones; from build folders and text
 * files those with a class that is nowhere else; from tests and libraries all or none, depending on
 * whether the others lack something without them.
 */
final class Selection {
  /** Unlike {@link Comparator#comparingInt}, which can be serialised, it is in the class data. */
  private static final Comparator<Candidate> SHALLOW_FIRST =
      (a, b) -> Integer.compare(a.depth(), b.depth());

  private final Intake intake;
  private final Contracts contracts;
  private final Map<String, String> pathsByText = new HashMap<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> simpleNames = new HashSet<>();
  private final List<Candidate> taken = new ArrayList<>();

  private Selection(Intake intake, Contracts contracts) {
    this.intake = intake;
    this.contracts = contracts;
  }

  /** The files that count, each under a path of its own. */
  static List<SourceFile> of(Intake intake, Contracts contracts) {
    Selection selection = new Selection(intake, contracts);
    selection.shelf(Shelf.PROPER).forEach(selection::take);
    selection.addMissingTypes(Shelf.BUILD, Finding.BUILD_COPY);
    selection.addMissingTypes(Shelf.TEXT, Finding.TEXT_COPY);
    selection.addIfLacking(Shelf.TESTS, Finding.TEST);
    selection.addIfLacking(Shelf.LIBRARY, Finding.LIBRARY);
    return selection.sources();
  }

  private List<Candidate> shelf(Shelf shelf) {
    return intake.shelf(shelf).stream().sorted(SHALLOW_FIRST).toList();
  }

  private void take(Candidate candidate) {
    if (pathsByText.putIfAbsent(candidate.text(), candidate.path()) != null) {
      intake.found(Finding.COPY, candidate.name());
      return;
    }
    JavaOutline outline = JavaOutline.of(candidate.text());
    if (outline.isBare()) {
      intake.found(Finding.COMMENT, candidate.name());
      return;
    }
    taken.add(candidate);
    for (String type : outline.typeNames()) {
      types.add(type);
      simpleNames.add(simpleName(type));
    }
    if (candidate.source().respaced()) {
      intake.found(Finding.SPACES, candidate.name());
    }
    if (!candidate.source().charset().name().equals("UTF-8")) {
      intake
          .findings()
          .add(
              Finding.ENCODING,
              candidate.path() + " (" + candidate.source().charset().name() + ")");
    }
  }

  private void addMissingTypes(Shelf shelf, Finding otherwise) {
    for (Candidate candidate : shelf(shelf)) {
      if (typeNames(candidate).stream().allMatch(type -> isTaken(type, shelf))) {
        intake.found(otherwise, candidate.name());
      } else {
        take(candidate);
        if (shelf == Shelf.TEXT) {
          intake.found(Finding.RENAMED, candidate.name());
        }
      }
    }
  }

  /** Text files are often pasted from source files, and then without the package declaration. */
  private boolean isTaken(String type, Shelf shelf) {
    return shelf == Shelf.TEXT ? simpleNames.contains(simpleName(type)) : types.contains(type);
  }

  private static List<String> typeNames(Candidate candidate) {
    return JavaOutline.of(candidate.text()).typeNames();
  }

  private static String simpleName(String type) {
    return type.substring(type.lastIndexOf('.') + 1);
  }

  private void addIfLacking(Shelf shelf, Finding otherwise) {
    List<Candidate> candidates = shelf(shelf);
    Set<String> named = contracts.namedIn(texts(candidates));
    named.removeAll(contracts.namedIn(texts(taken)));
    boolean lacking = taken.isEmpty() || !named.isEmpty();
    for (Candidate candidate : candidates) {
      if (lacking) {
        take(candidate);
      } else {
        intake.found(otherwise, candidate.name());
      }
    }
  }

  private static List<String> texts(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::text).toList();
  }

  private List<SourceFile> sources() {
    Set<String> paths = new HashSet<>();
    Map<String, Integer> uses = new HashMap<>();
    List<SourceFile> sources = new ArrayList<>();
    for (Candidate candidate : taken) {
      String path = candidate.path();
      while (!paths.add(path)) {
        int use = uses.merge(candidate.path(), 2, (before, first) -> before + 1);
        path = Printable.lastOf(candidate.path() + " (" + use + ")", Limits.PATH_LENGTH);
      }
      sources.add(new SourceFile(path, candidate.text()));
    }
    return sources;
  }
}
