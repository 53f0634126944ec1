package plumbline.worker;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * Collects what the classes within a type's code extend and implement that have no name or stand in
 * a method, so that nobody else can create one.
 */
final class LocalClasses extends TreeScanner<Void, Void> {
  private final List<String> supertypes = new ArrayList<>();

  private LocalClasses() {}

  /**
   * The names of their supertypes, as written but without type arguments; only some where code is
   * nested so deeply that it can't be scanned.
   */
  static List<String> supertypesIn(ClassTree type) {
    LocalClasses classes = new LocalClasses();
    try {
      for (Tree member : type.getMembers()) {
        if (!(member instanceof ClassTree)) {
          classes.scan(member, null);
        }
      }
    } catch (StackOverflowError e) {
      return classes.supertypes;
    }
    return classes.supertypes;
  }

  @Override
  public Void visitClass(ClassTree local, Void nothing) {
    supertypes.addAll(Outline.supertypes(local));
    return super.visitClass(local, null);
  }

  @Override
  public Void visitNewClass(NewClassTree creation, Void nothing) {
    if (creation.getClassBody() != null) {
      supertypes.add(Outline.name(creation.getIdentifier()));
    }
    return super.visitNewClass(creation, null);
  }
}
