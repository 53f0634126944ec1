package plumbline.worker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  /** The broken ones that are not part of one another, the last one first. */
  List<Member> brokenFromEnd() {
    return broken.stream()
        .filter(
            member ->
                broken.stream()
                    .noneMatch(
                        other ->
                            !other.equals(member)
                                && other.contains(member.start())
                                && other.contains(member.end())))
        .sorted(Comparator.comparing(Member::start).reversed())
        .toList();
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
