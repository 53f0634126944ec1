package plumbline.submission;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import plumbline.protocol.SourceFile;
import plumbline.submission.JavaOutline.Member;

/** One pass of {@link Contracts} over the files of a submission. */
final class ContractScreen {
  private final Map<String, ProvidedInterface> provided;
  private final List<SourceUnit> units;
  private final List<InterfaceCopy> copies = new ArrayList<>();
  private final Findings findings = new Findings();
  private final Set<Note> edited = new LinkedHashSet<>();

  ContractScreen(Map<String, ProvidedInterface> provided, List<SourceFile> sources) {
    this.provided = provided;
    this.units = units(sources);
  }

  private static List<SourceUnit> units(List<SourceFile> sources) {
    List<SourceUnit> units = new ArrayList<>();
    int tokens = 0;
    for (SourceFile source : sources) {
      boolean few = tokens < Limits.TOKENS;
      SourceUnit unit = new SourceUnit(source, JavaOutline.of(few ? source.text() : ""));
      tokens += unit.tokens().size();
      units.add(unit);
    }
    return List.copyOf(units);
  }

  Submission screen() {
    units.forEach(unit -> unit.visitTypes((around, type) -> visit(unit, around, type)));
    copies.forEach(InterfaceCopy::giveWay);
    copies.forEach(this::report);
    repairParts();
    repairImports();
    List<SourceFile> sources =
        units.stream().filter(unit -> !unit.isEmptied()).map(SourceUnit::edited).toList();
    List<Note> notes = new ArrayList<>(edited);
    notes.addAll(findings.notes());
    return new Submission(sources, notes);
  }

  private boolean visit(SourceUnit unit, String enclosing, Member member) {
    String simpleName = member.type().name();
    ProvidedInterface meant = provided.get(simpleName);
    if (meant == null) {
      return true;
    }
    String name = enclosing + simpleName;
    InterfaceCopy copy = InterfaceCopy.of(unit, meant, name, member);
    if (copy != null) {
      copies.add(copy);
    } else if (name.equals(meant.qualifiedName())) {
      unit.blank(member);
      findings.add(Finding.CONTRACT_NAME, unit.path());
      return false;
    }
    return copy == null;
  }

  private void report(InterfaceCopy copy) {
    List<String> differences = copy.differences();
    if (differences.isEmpty()) {
      findings.add(
          copy.hasOfficialName() ? Finding.CONTRACT_COPY : Finding.CONTRACT_MOVED,
          copy.unit().path());
    } else if (edited.size() < Limits.LISTED_COPIES) {
      edited.add(copy.editedNote(differences));
    }
  }

  private void repairParts() {
    PartRepair repair = new PartRepair(units, findings);
    for (ProvidedInterface each : provided.values()) {
      for (String part : each.parts().keySet()) {
        if (copies.stream()
            .anyMatch(copy -> copy.provided().name().equals(each.name()) && copy.lacksPart(part))) {
          repair.repair(each, part);
        }
      }
    }
  }

  private void repairImports() {
    Set<String> names = copies.stream().map(InterfaceCopy::name).collect(Collectors.toSet());
    ImportRepair imports = new ImportRepair(units, names);
    for (SourceUnit unit : units) {
      for (ProvidedInterface each : provided.values()) {
        if (!unit.isEmptied() && imports.repair(unit, each)) {
          findings.add(Finding.CONTRACT_IMPORT, unit.path() + " (" + each.qualifiedName() + ")");
        }
      }
    }
  }
}
