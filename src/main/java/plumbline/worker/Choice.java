package plumbline.worker;

import com.sun.source.tree.Tree;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import plumbline.protocol.Found.Status;

/**
 * Decides which class of a submission is a contract's implementation.
 *
 * <p>Candidates are all classes, enums and records with a name that are not abstract and reach the
 * contract through what they extend and implement. Classes within methods and without a name are
 * none. If there are several, these rules are applied in order, each to what the ones before left,
 * and a rule that would leave none is skipped:
 *
 * <ol>
 *   <li>Tests do not count: files in a folder {@code test} or {@code tests}, and classes that are
 *       called, or lie in a class that is called, {@code Test…}, {@code …Test}, {@code …Tests},
 *       {@code Mock…}, {@code Fake…}, {@code Stub…} or {@code Dummy…}.
 *   <li>A class that has no code of its own for any of the contract's methods, and inherits none
 *       from the upload, is a stub.
 *   <li>Copies of one another, but for white space, are one.
 *   <li>A class within another candidate is a part of that one.
 *   <li>A private class gives way to others: nobody else can use it.
 *   <li>A class that another candidate extends was meant as its base.
 *   <li>A class whose name another candidate uses, and not the other way round, is its helper.
 *   <li>Classes at the top level come before nested ones, and public ones before others.
 *   <li>A class whose name contains the contract's comes before others.
 * </ol>
 *
 * <p>What then is still ambiguous is decided by which of them compiles, if that is only one, and
 * otherwise not at all.
 */
final class Choice {
  private static final Pattern TEST_NAME =
      Pattern.compile("(?:Test|Mock|Fake|Stub|Dummy)(?![a-z]).*|.*(?:Test|Tests|TestCase)");

  private final Upload upload;
  private final Names names;

  Choice(Upload upload) {
    this.upload = upload;
    this.names = new Names(upload);
  }

  /**
   * What was decided.
   *
   * @param status {@link Status#FOUND} if there is one class left, {@link Status#AMBIGUOUS} if
   *     there are several
   * @param types the classes left, or those to name in an explanation
   */
  record Decision(Status status, List<DeclaredType> types) {}

  Decision decide(Class<?> contract) {
    List<DeclaredType> related =
        upload.types().stream()
            .filter(type -> !isCopy(type, contract))
            .filter(type -> names.implementsContract(type, contract))
            .toList();
    List<DeclaredType> candidates = related.stream().filter(DeclaredType::isConcrete).toList();
    if (!candidates.isEmpty()) {
      List<DeclaredType> left = narrow(candidates, contract);
      return new Decision(left.size() == 1 ? Status.FOUND : Status.AMBIGUOUS, left);
    }
    List<DeclaredType> undeclared =
        upload.types().stream().filter(type -> looksLike(type, contract)).toList();
    if (!undeclared.isEmpty()) {
      return new Decision(Status.NOT_DECLARED, undeclared);
    }
    if (!related.isEmpty()) {
      return new Decision(Status.ABSTRACT, related);
    }
    List<DeclaredType> around =
        upload.types().stream().filter(type -> names.holdsImplementation(type, contract)).toList();
    return new Decision(around.isEmpty() ? Status.MISSING : Status.LOCAL, around);
  }

  /** Whether a type is what is left of a copy of the contract, which extends the official one. */
  private static boolean isCopy(DeclaredType type, Class<?> contract) {
    return type.kind() == Tree.Kind.INTERFACE && type.simpleName().equals(contract.getSimpleName());
  }

  private List<DeclaredType> narrow(List<DeclaredType> candidates, Class<?> contract) {
    String name = contract.getSimpleName().toLowerCase(Locale.ROOT);
    List<DeclaredType> left = keep(candidates, type -> !isTest(type));
    left = keep(left, type -> !isStub(type, contract));
    left = withoutCopies(left);
    left = keepUnrelated(left, Choice::liesWithin);
    left = keep(left, type -> !type.modifiers().contains(Modifier.PRIVATE));
    left = keepUnrelated(left, (base, other) -> names.isSubtype(other, base));
    left = keepUnrelated(left, (helper, other) -> uses(other, helper) && !uses(helper, other));
    left = keep(left, type -> type.outer() == null);
    left = keep(left, type -> type.modifiers().contains(Modifier.PUBLIC));
    return keep(left, type -> type.simpleName().toLowerCase(Locale.ROOT).contains(name));
  }

  private static List<DeclaredType> keep(
      List<DeclaredType> candidates, Predicate<DeclaredType> rule) {
    List<DeclaredType> kept = candidates.stream().filter(rule).toList();
    return kept.isEmpty() ? candidates : kept;
  }

  private interface Relation {
    boolean givesWay(DeclaredType type, DeclaredType other);
  }

  private static List<DeclaredType> keepUnrelated(
      List<DeclaredType> candidates, Relation relation) {
    return keep(
        candidates,
        type ->
            candidates.stream()
                .noneMatch(other -> !other.equals(type) && relation.givesWay(type, other)));
  }

  private static boolean isTest(DeclaredType type) {
    List<String> folder = type.unit().folder();
    return folder.stream().anyMatch(name -> name.equalsIgnoreCase("test") || name.equals("tests"))
        || TEST_NAME.matcher(type.simpleName()).matches()
        || TEST_NAME.matcher(type.outermost().simpleName()).matches();
  }

  private boolean isStub(DeclaredType type, Class<?> contract) {
    return Stub.isOne(type, contract)
        && upload.types().stream()
            .noneMatch(base -> !base.equals(type) && names.isSubtype(type, base));
  }

  private static List<DeclaredType> withoutCopies(List<DeclaredType> candidates) {
    List<DeclaredType> left = new ArrayList<>();
    List<String> seen = new ArrayList<>();
    for (DeclaredType type : candidates) {
      String text = type.text().replaceAll("\\s+", " ");
      if (!seen.contains(text)) {
        seen.add(text);
        left.add(type);
      }
    }
    return left;
  }

  private static boolean liesWithin(DeclaredType type, DeclaredType other) {
    return type.outer() != null && (type.outer().equals(other) || liesWithin(type.outer(), other));
  }

  private static boolean uses(DeclaredType user, DeclaredType used) {
    return Token.of(user.text()).stream().anyMatch(token -> token.is(used.simpleName()));
  }

  /** Whether a class has methods of all the contract's names and numbers of parameters. */
  private static boolean looksLike(DeclaredType type, Class<?> contract) {
    return type.isConcrete()
        && Arrays.stream(contract.getMethods())
            .map(method -> method.getName() + "/" + method.getParameterCount())
            .allMatch(type.methods()::contains);
  }
}
