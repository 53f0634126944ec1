package plumbline.worker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The submission's sources and what they declare. */
final class Upload {
  private final Map<SourceUnit, Outline> outlines = new LinkedHashMap<>();
  private final List<DeclaredType> types = new ArrayList<>();
  private final Set<String> typeNames = new HashSet<>();
  private final Set<String> packageNames = new HashSet<>();

  Upload(List<Outline> outlines) {
    for (Outline outline : outlines) {
      this.outlines.put(outline.unit(), outline);
      types.addAll(outline.types());
      packageNames.add(outline.packageName());
    }
    types.forEach(type -> typeNames.add(type.canonicalName()));
  }

  List<SourceUnit> units() {
    return List.copyOf(outlines.keySet());
  }

  List<Outline> outlines() {
    return List.copyOf(outlines.values());
  }

  Outline outline(SourceUnit unit) {
    return outlines.get(unit);
  }

  /** All types of all files. */
  List<DeclaredType> types() {
    return types;
  }

  boolean hasType(String canonicalName) {
    return typeNames.contains(canonicalName);
  }

  boolean hasPackage(String name) {
    return packageNames.contains(name);
  }

  /** Whether two files declare a class of the same full name. */
  boolean hasRivals() {
    return typeNames.size() < types.size();
  }

  /** The same upload with files added. */
  Upload with(List<Outline> added) {
    List<Outline> all = new ArrayList<>(outlines.values());
    all.addAll(added);
    return new Upload(all);
  }

  /** The same upload with some files changed; those that changed are read again. */
  Upload map(UnaryOperator<SourceUnit> change, Javac javac) {
    List<SourceUnit> changed = new ArrayList<>();
    List<Outline> all = new ArrayList<>();
    for (Outline outline : outlines.values()) {
      SourceUnit unit = change.apply(outline.unit());
      if (unit != outline.unit()) {
        changed.add(unit);
      }
      all.add(unit == outline.unit() ? outline : null);
    }
    for (Outline outline : javac.parse(changed).outlines()) {
      all.set(all.indexOf(null), outline);
    }
    return new Upload(all);
  }

  /** Which of two types of one name a file means: the one that shares more folders with it. */
  static DeclaredType nearer(SourceUnit from, DeclaredType a, DeclaredType b) {
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
