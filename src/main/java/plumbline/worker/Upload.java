package plumbline.worker;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The submission's sources and what they declare. */
final class Upload {
  private final Map<SourceUnit, Outline> outlines = new LinkedHashMap<>();

  Upload(List<Outline> outlines) {
    outlines.forEach(outline -> this.outlines.put(outline.unit(), outline));
  }

  List<SourceUnit> units() {
    return List.copyOf(outlines.keySet());
  }

  Outline outline(SourceUnit unit) {
    return outlines.get(unit);
  }

  /** All types of all files. */
  List<DeclaredType> types() {
    return outlines.values().stream().flatMap(outline -> outline.types().stream()).toList();
  }

  List<DeclaredType> topLevelTypes() {
    return outlines.values().stream().flatMap(outline -> outline.topLevel().stream()).toList();
  }

  /** Which of two types of one name a file means: the one that shares more folders with it. */
  DeclaredType nearer(SourceUnit from, DeclaredType a, DeclaredType b) {
    return sharedFolders(from, b.unit()) > sharedFolders(from, a.unit()) ? b : a;
  }

  private static int sharedFolders(SourceUnit one, SourceUnit other) {
    if (one == other) {
      return Integer.MAX_VALUE;
    }
    List<String> left = one.folder();
    List<String> right = other.folder();
    int shared = 0;
    while (shared < Math.min(left.size(), right.size())
        && left.get(shared).equals(right.get(shared))) {
      shared++;
    }
    return shared;
  }
}
