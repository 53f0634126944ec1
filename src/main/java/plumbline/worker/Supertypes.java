package plumbline.worker;

import java.util.List;

/** Cuts the name of a type that is not there out of what a class extends or implements. */
final class Supertypes {
  private Supertypes() {}

  /** The file without the supertype at an offset in a type's header; the same if there is none. */
  static SourceUnit cut(SourceUnit unit, List<Token> header, int offset) {
    int first = 0;
    while (first < header.size() && header.get(first).end() <= offset) {
      first++;
    }
    int before = first - 1;
    while (before > 0 && header.get(before).is(".")) {
      before -= 2;
    }
    if (before < 0 || first == header.size() || !leads(header.get(before))) {
      return unit;
    }
    int last = last(header, first);
    boolean listGoesOn = last + 1 < header.size() && header.get(last + 1).is(",");
    boolean keepsKeyword = listGoesOn && !header.get(before).is(",");
    int start = keepsKeyword ? header.get(before).end() : header.get(before).start();
    return unit.blank(start, header.get(keepsKeyword ? last + 1 : last).end());
  }

  private static boolean leads(Token token) {
    return token.is("extends") || token.is("implements") || token.is(",");
  }

  /** The index of the last token of a type's name and its arguments. */
  private static int last(List<Token> header, int first) {
    int depth = 0;
    int i = first;
    while (i + 1 < header.size()) {
      Token next = header.get(i + 1);
      boolean goesOn = next.is(".") || next.is("<") || header.get(i).is(".") || depth > 0;
      if (!goesOn) {
        return i;
      }
      depth += next.is("<") ? 1 : next.is(">") ? -1 : 0;
      i++;
    }
    return i;
  }
}
