package plumbline.worker;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A source file divided into members, also where braces are missing or too many.
 *
 * @param all the members of all types, and the types and imports themselves
 * @param broken those that braces show to be broken, or that are no members at all
 * @param stray closing braces that close nothing
 * @param missing how many closing braces are missing at the end
 */
record Members(List<Member> all, List<Member> broken, List<Token> stray, int missing) {
  static Members of(String text) {
    return new BraceScan(text).scan();
  }

  /** The broken ones that are not part of one another, and their origins, the last one first. */
  List<Member> brokenFromEnd() {
    Set<Member> found = new LinkedHashSet<>();
    broken.forEach(member -> found.addAll(member.withOrigin()));
    return outermostFromEnd(found);
  }

  /** Those that are not part of one another, the last one first. */
  static List<Member> outermostFromEnd(Set<Member> members) {
    return members.stream()
        .filter(member -> members.stream().noneMatch(other -> isWithin(member, other)))
        .sorted(Comparator.comparing(Member::start).reversed())
        .toList();
  }

  private static boolean isWithin(Member member, Member other) {
    return !other.equals(member) && other.contains(member.start()) && other.contains(member.end());
  }

  /** The innermost member at an offset. */
  Optional<Member> at(int offset) {
    return all.stream()
        .filter(member -> member.contains(offset))
        .min(
            Comparator.comparing((Member member) -> offset == member.end())
                .thenComparing(member -> member.end() - member.start()));
  }
}
