package plumbline.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import plumbline.protocol.SourceFile;
import plumbline.submission.JavaOutline.Import;
import plumbline.submission.JavaOutline.Member;

/** One source file with its outline, and the edits that are to be made to it. */
final class SourceUnit {
  private final SourceFile file;
  private final JavaOutline outline;
  private final Set<String> declared = new HashSet<>();
  private final List<Edit> edits = new ArrayList<>();

  /** By their first tokens: to hash a record takes the JVM longer than all else here. */
  private final Set<Integer> blanked = new HashSet<>();

  private record Edit(int start, int end, String replacement) {}

  /**
   * A file without edits yet.
   *
   * @param outline its outline, or an empty one if it is to stay as it is
   */
  SourceUnit(SourceFile file, JavaOutline outline) {
    this.file = file;
    this.outline = outline;
    visitTypes(
        (enclosing, member) -> {
          declared.add(member.type().name());
          return true;
        });
  }

  String path() {
    return file.path();
  }

  JavaOutline outline() {
    return outline;
  }

  JavaTokens tokens() {
    return outline.tokens();
  }

  /** Whether it declares a type of this simple name, at its top level or inside others. */
  boolean declares(String name) {
    return declared.contains(name);
  }

  /**
   * Visits all types, outer ones before those inside them.
   *
   * @param visitor receives the name of what is around a type, with a dot if it is not empty, and
   *     the type; says whether to visit the types inside it
   */
  void visitTypes(BiPredicate<String, Member> visitor) {
    visitTypes(outline.qualified(""), outline.members(), 0, visitor);
  }

  private void visitTypes(
      String enclosing, List<Member> members, int depth, BiPredicate<String, Member> visitor) {
    for (Member member : members) {
      JavaOutline.Type type = member.type();
      if (type != null && visitor.test(enclosing, member) && depth < Limits.TYPE_DEPTH) {
        visitTypes(enclosing + type.name() + ".", outline.membersOf(type), depth + 1, visitor);
      }
    }
  }

  /** Whether its code names this, other than as part of a longer name or in an import. */
  boolean mentions(String name) {
    for (int at = firstAfterImports(); at < tokens().size(); at++) {
      if (tokens().is(at, name) && !tokens().is(at - 1, ".")) {
        return true;
      }
    }
    return false;
  }

  /** Whether this is imported before the first class, also below text that stands in the way. */
  boolean importsSomewhere(String name) {
    int length = 2 * name.split("\\.", -1).length - 1;
    for (int at = 0; at < tokens().size() && !tokens().is(at, "{"); at++) {
      if (tokens().is(at, "import")
          && JavaOutline.join(tokens(), at + 1, at + 1 + length).equals(name)) {
        return true;
      }
    }
    return false;
  }

  private int firstAfterImports() {
    List<Import> imports = outline.imports();
    return imports.isEmpty() ? outline.packageEnd() : imports.get(imports.size() - 1).end();
  }

  /**
   * Takes a member out, but leaves its lines, so that compilers name the right ones.
   *
   * @return whether it was still there
   */
  boolean blank(Member member) {
    int start = tokens().start(member.first());
    int end = tokens().end(member.end() - 1);
    long lines = file.text().substring(start, end).chars().filter(c -> c == '\n').count();
    boolean first = blanked.add(member.first());
    if (first) {
      edits.add(new Edit(start, end, "\n".repeat((int) lines)));
    }
    return first;
  }

  /** Puts something before a token. */
  void insert(int token, String text) {
    int at = token < tokens().size() ? tokens().start(token) : file.text().length();
    edits.add(new Edit(at, at, text));
  }

  private void replace(int firstToken, int endToken, String text) {
    edits.add(new Edit(tokens().start(firstToken), tokens().end(endToken - 1), text));
  }

  /** Lets an import declaration import something else. */
  void replaceImport(Import declaration, String name) {
    String kind = declaration.isStatic() ? "import static " : "import ";
    replace(declaration.first(), declaration.end(), kind + name + ";");
  }

  /** Puts another name in the place of a qualified one, wherever that is used after the imports. */
  void replaceName(String name, String replacement) {
    String[] parts = name.split("\\.", -1);
    int length = 2 * parts.length - 1;
    for (int at = firstAfterImports(); at + length <= tokens().size(); at++) {
      int matching = 0;
      while (matching < length
          && tokens().is(at + matching, matching % 2 == 0 ? parts[matching / 2] : ".")) {
        matching++;
      }
      if (matching == length && !tokens().is(at - 1, ".")) {
        replace(at, at + length, replacement);
      }
    }
  }

  /**
   * Puts another name in the place of qualified ones that end in a simple one, after the imports.
   *
   * @param wrong says by what is before the simple name, such as {@code edu.}, which to replace
   * @return whether there was any
   */
  boolean replaceNames(String simpleName, Predicate<String> wrong, String replacement) {
    boolean any = false;
    for (int at = firstAfterImports() + 2; at < tokens().size(); at++) {
      int first = tokens().is(at, simpleName) ? firstOfName(at) : at;
      if (first < at && wrong.test(JavaOutline.join(tokens(), first, at))) {
        replace(first, at + 1, replacement);
        any = true;
      }
    }
    return any;
  }

  /** Where the qualified name begins that ends at a token, or the part of it that is looked at. */
  private int firstOfName(int last) {
    int first = last;
    while (tokens().is(first - 1, ".")
        && tokens().isWord(first - 2)
        && last - first < 2 * Limits.NAME_PARTS) {
      first -= 2;
    }
    return first;
  }

  void addImport(String name) {
    insert(outline.packageEnd(), "import " + name + "; ");
  }

  /** Whether all types that it had were taken out. */
  boolean isEmptied() {
    List<Integer> types =
        outline.members().stream().filter(each -> each.type() != null).map(Member::first).toList();
    return !types.isEmpty() && blanked.containsAll(types);
  }

  /** The file after its edits. */
  SourceFile edited() {
    if (edits.isEmpty()) {
      return file;
    }
    edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
    StringBuilder text = new StringBuilder();
    int done = 0;
    for (Edit edit : edits) {
      if (edit.start() >= done) {
        text.append(file.text(), done, edit.start()).append(edit.replacement());
        done = edit.end();
      }
    }
    text.append(file.text(), done, file.text().length());
    return new SourceFile(file.path(), text.toString());
  }
}
