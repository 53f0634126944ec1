package plumbline.worker;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.SourceVersion;
import plumbline.protocol.Diagnostic;

/**
 * Makes an import or annotation cost nothing that names what is not there, such as JUnit's: it is
 * blanked, so that only a use of it is an error.
 */
final class UnknownNames {
  private record Blanked(ImportedName imported, SourceUnit unit, Diagnostic error) {
    /** Whether its name stands anywhere else in the file; of an import on demand one can't say. */
    boolean isUsed() {
      return imported.onDemand()
          || Token.of(unit.text()).stream()
              .anyMatch(token -> token.is(imported.simpleName()) && !isWithin(token));
    }

    private boolean isWithin(Token token) {
      return token.start() >= imported.start() && token.end() <= imported.end();
    }
  }

  private final ContractClasses contracts;
  private final Map<String, List<Blanked>> blanked = new HashMap<>();

  UnknownNames(ContractClasses contracts) {
    this.contracts = contracts;
  }

  /** The upload without the imports and annotations that cannot be resolved. */
  Upload blankIn(Upload upload, Javac javac) {
    return upload.map(unit -> blank(upload.outline(unit), upload), javac);
  }

  private SourceUnit blank(Outline outline, Upload upload) {
    SourceUnit unit = outline.unit();
    List<ImportedName> unknown =
        outline.imports().stream().filter(imported -> !isKnown(imported, upload)).toList();
    for (ImportedName imported : unknown) {
      blanked
          .computeIfAbsent(unit.path(), path -> new ArrayList<>())
          .add(new Blanked(imported, unit, error(imported, unit, upload)));
      unit = unit.blank(imported.start(), imported.end());
    }
    for (int[] range : unknownAnnotations(outline, upload)) {
      unit = range[0] < 0 || range[1] < range[0] ? unit : unit.blank(range[0], range[1]);
    }
    return unit;
  }

  /** Where they start and end; none in code that is nested so deeply that it can't be scanned. */
  private List<int[]> unknownAnnotations(Outline outline, Upload upload) {
    List<int[]> ranges = new ArrayList<>();
    TreeScanner<Void, SourcePositions> scanner =
        new TreeScanner<>() {
          @Override
          public Void visitAnnotation(AnnotationTree annotation, SourcePositions positions) {
            String name = Outline.name(annotation.getAnnotationType());
            if (SourceVersion.isName(name) && !isKnown(name, outline, upload)) {
              ranges.add(
                  new int[] {
                    (int) positions.getStartPosition(outline.tree(), annotation),
                    (int) positions.getEndPosition(outline.tree(), annotation)
                  });
            }
            return super.visitAnnotation(annotation, positions);
          }
        };
    try {
      scanner.scan(outline.tree(), outline.positions());
    } catch (StackOverflowError e) {
      return List.of();
    }
    return ranges;
  }

  private boolean isKnown(ImportedName imported, Upload upload) {
    String name = imported.name();
    if (!SourceVersion.isName(name)) {
      return true; // a mistake of another kind
    }
    if (imported.isStatic()) {
      return isType(imported.onDemand() ? name : packageOf(name), upload);
    }
    return isType(name, upload) || (imported.onDemand() && isPackage(name, upload));
  }

  private boolean isKnown(String annotation, Outline outline, Upload upload) {
    return Platform.hasType("java.lang." + annotation)
        || upload.types().stream().anyMatch(type -> annotation.endsWith(type.simpleName()))
        || outline.meanings(annotation).stream().anyMatch(name -> isType(name, upload));
  }

  private boolean isType(String name, Upload upload) {
    return upload.hasType(name) || contracts.hasType(name) || Platform.hasType(name);
  }

  private boolean isPackage(String name, Upload upload) {
    return upload.hasPackage(name) || contracts.hasPackage(name) || Platform.hasPackage(name);
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }

  /** The compiler's words for such an import. */
  private Diagnostic error(ImportedName imported, SourceUnit unit, Upload upload) {
    String type =
        imported.isStatic() && !imported.onDemand() ? packageOf(imported.name()) : imported.name();
    String home = imported.onDemand() && !imported.isStatic() ? type : packageOf(type);
    String message =
        isPackage(home, upload)
            ? "cannot find symbol\n  symbol:   class %s\n  location: package %s"
                .formatted(type.substring(type.lastIndexOf('.') + 1), home)
            : "package " + home + " does not exist";
    int dot = unit.text().lastIndexOf('.', imported.end());
    return unit.diagnostic(Math.max(dot, imported.start()), message);
  }

  /**
   * The errors about imports that were blanked, of the files that have errors left; none about
   * imports that are not used.
   */
  List<Diagnostic> errorsIn(List<Diagnostic> left) {
    return left.stream()
        .map(Diagnostic::path)
        .distinct()
        .flatMap(path -> blanked.getOrDefault(path, List.of()).stream())
        .filter(Blanked::isUsed)
        .map(Blanked::error)
        .toList();
  }
}
