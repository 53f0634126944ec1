package plumbline.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.submission.JavaOutline.Member;

/**
 * A member of an interface as a {@link Shape} has it, read from source.
 *
 * @param key what is unique among the members: a method's name and parameter types, or a type
 * @param text the whole signature
 * @param isAbstract whether it is a method without a body
 */
record Signature(String key, String text, boolean isAbstract) {
  /** The shape of an interface in a source file. */
  static Shape shape(JavaOutline outline, JavaOutline.Type type) {
    Map<String, String> members = new LinkedHashMap<>();
    for (String name : superinterfaces(outline.tokens(), type)) {
      members.put("extends " + name, "extends " + name);
    }
    for (Member member : outline.membersOf(type)) {
      Signature signature = of(outline.tokens(), member);
      members.put(signature.key(), signature.text());
    }
    return new Shape(members);
  }

  static Signature of(JavaTokens tokens, Member member) {
    if (member.type() != null) {
      return ofType(tokens, member.type());
    }
    int from = afterTypeParameters(tokens, member.afterModifiers());
    for (int at = from; at < member.end() && !tokens.isOneOf(at, "=;{"); at++) {
      if (tokens.is(at, "(") && at > from) {
        return ofMethod(tokens, member, from, at);
      }
    }
    int end = from;
    while (end < member.end() && !tokens.isOneOf(end, "=;")) {
      end++;
    }
    String text = typeText(tokens, from, end);
    return new Signature(text, text, false);
  }

  private static Signature ofType(JavaTokens tokens, JavaOutline.Type type) {
    String key = "type " + type.name();
    String text = type.keyword() + " " + type.name();
    if (!type.keyword().equals("record")) {
      return new Signature(key, text, false);
    }
    String components = String.join(", ", parameters(tokens, componentsOf(tokens, type), true));
    return new Signature(key, text + "(" + components + ")", false);
  }

  /** The types of a record's components. */
  static List<String> components(JavaTokens tokens, JavaOutline.Type type) {
    return parameters(tokens, componentsOf(tokens, type), false);
  }

  private static int componentsOf(JavaTokens tokens, JavaOutline.Type type) {
    return afterTypeParameters(tokens, type.nameToken() + 1);
  }

  private static Signature ofMethod(JavaTokens tokens, Member member, int from, int open) {
    String parameters = String.join(", ", parameters(tokens, open, false));
    String key = tokens.get(open - 1) + "(" + parameters + ")";
    int after = Math.min(tokens.partner(open) + 1, member.end());
    int last = member.end() - 1;
    boolean body = tokens.is(last, "}");
    StringBuilder text = new StringBuilder(body ? kind(tokens, member) : "");
    text.append(typeText(tokens, from, open - 1)).append(' ').append(key);
    if (tokens.is(after, "throws")) {
      int end = after;
      while (end <= last && !tokens.isOneOf(end, ";{")) {
        end++;
      }
      text.append(' ').append(typeText(tokens, after, end).replace(",", ", "));
    }
    return new Signature(key, text.toString(), !body);
  }

  private static String kind(JavaTokens tokens, Member member) {
    for (int at = member.first(); at < member.afterModifiers(); at++) {
      if (tokens.is(at, "static") || tokens.is(at, "private")) {
        return tokens.get(at) + " ";
      }
    }
    return "default ";
  }

  /** The types of the parameters in parentheses, and their names if these matter. */
  private static List<String> parameters(JavaTokens tokens, int open, boolean named) {
    List<String> parameters = new ArrayList<>();
    int close = Math.min(tokens.partner(open), tokens.size());
    int first = open + 1;
    int depth = 0;
    for (int at = open + 1; at <= close && first < close; at++) {
      depth += tokens.isOneOf(at, "<([{") ? 1 : 0;
      depth -= at < close && tokens.isOneOf(at, ">)]}") ? 1 : 0;
      if (at == close || (depth == 0 && tokens.is(at, ","))) {
        parameters.add(parameter(tokens, first, at, named));
        first = at + 1;
      }
    }
    return parameters;
  }

  private static String parameter(JavaTokens tokens, int from, int to, boolean named) {
    int name = to - 1;
    while (name > from && !tokens.isWord(name)) {
      name--;
    }
    String type = typeText(tokens, from, name) + typeText(tokens, name + 1, to);
    return named ? type + " " + tokens.get(name) : type;
  }

  private static List<String> superinterfaces(JavaTokens tokens, JavaOutline.Type type) {
    List<String> names = new ArrayList<>();
    int at = type.nameToken() + 1;
    while (at < type.open() && !tokens.is(at, "extends")) {
      at++;
    }
    for (int first = at + 1; first < type.open() && !tokens.is(at, "permits"); first = at + 1) {
      at = first;
      while (at < type.open() && !tokens.is(at, ",") && !tokens.is(at, "permits")) {
        at++;
      }
      names.add(typeText(tokens, first, at));
    }
    return names;
  }

  private static int afterTypeParameters(JavaTokens tokens, int from) {
    int at = from;
    int depth = 0;
    while (tokens.isOneOf(at, "<>") || (depth > 0 && at < tokens.size())) {
      depth += tokens.is(at, "<") ? 1 : 0;
      depth -= tokens.is(at, ">") ? 1 : 0;
      at++;
      if (depth == 0) {
        return at;
      }
    }
    return at;
  }

  /** A type without annotations, qualifiers and spaces; {@code ...} is an array like another. */
  static String typeText(JavaTokens tokens, int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int at = from; at < to; at++) {
      boolean qualifier = tokens.is(at + 1, ".") && tokens.isWord(at + 2) && at + 2 < to;
      if (tokens.is(at, "@")) {
        at = afterAnnotation(tokens, at) - 1;
      } else if (tokens.is(at, ".") && tokens.is(at + 1, ".")) {
        text.append("[]");
        at += 2;
      } else if (!qualifier && !tokens.is(at, ".") && !tokens.is(at, "final")) {
        boolean words = text.length() > 0 && endsInWord(text) && tokens.isWord(at);
        text.append(words ? " " : "").append(tokens.get(at));
      }
    }
    return text.toString();
  }

  private static int afterAnnotation(JavaTokens tokens, int from) {
    int at = from + 2;
    while (tokens.is(at, ".")) {
      at += 2;
    }
    return tokens.is(at, "(") ? tokens.partner(at) + 1 : at;
  }

  private static boolean endsInWord(StringBuilder text) {
    return Character.isJavaIdentifierPart(text.charAt(text.length() - 1));
  }
}
