package plumbline.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.problem.Checker;
import plumbline.problem.KnownMistake;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.tolerance.Match;

/** Finds out what may have gone wrong in a test that failed. */
public final class Diagnoser {
  private static final List<Pattern> PATTERNS =
      List.of(
          Constants::alwaysTheSame,
          Places::transposed,
          Factors::oneFactor,
          Factors::oneOffset,
          Precision::singlePrecision,
          Precision::rounded,
          Precision::fewDigits,
          Factors::signs,
          Places::flipped,
          Places::shifted,
          Regions::rightButFor,
          Places::reordered,
          Factors::factorOfTheSizes,
          Factors::varyingFactor,
          Factors::varyingOffset,
          Sizes::otherSize,
          Conditions::notFinite,
          Conditions::wrongWhere,
          Precision::mostlyFewDigits,
          Sequences::wrongFromAnEntryOn,
          Sequences::flattened);

  private record Candidate(KnownMistake mistake, double distance) {}

  /**
   * One response, and what is asked of it again and again.
   *
   * @param judged what counts of the answer; null if it threw
   */
  private record Seen(Response response, boolean right, Object judged) {}

  private final Problem problem;
  private final Part part;

  /**
   * A diagnoser of one method's mistakes.
   *
   * @param problem the problem
   * @param part the method
   */
  public Diagnoser(Problem problem, Part part) {
    this.problem = problem;
    this.part = part;
  }

  /**
   * Names what may have gone wrong.
   *
   * @param responses what the method did in all cases of one test
   * @return the first that fits of: the known mistakes, then the patterns; empty if none fits or if
   *     all answers are right
   */
  public Optional<Diagnosis> diagnose(List<Response> responses) {
    List<Seen> seen = responses.stream().map(this::see).toList();
    if (seen.stream().allMatch(Seen::right)) {
      return Optional.empty();
    }
    return known(seen).map(Diagnosis::of).or(() -> pattern(seen));
  }

  private Seen see(Response response) {
    if (response.threw()) {
      return new Seen(response, false, null);
    }
    Checker checker = part.checker();
    boolean right = checker.check(response.question(), response.answer()) instanceof Match;
    return new Seen(response, right, checker.judged(response.question(), response.answer()));
  }

  /**
   * The known mistake that gives the same answers in every case. If several do, so that this test
   * cannot tell them apart, it is the one whose answers are nearest, and among equals the one that
   * is listed first.
   */
  private Optional<KnownMistake> known(List<Seen> seen) {
    // most mistakes are refuted by what is wrong, and few of them by what is right
    List<Seen> wrongFirst = seen.stream().sorted(Comparator.comparing(Seen::right)).toList();
    return problem.mistakes().stream()
        .filter(mistake -> mistake.method().equals(part.method()))
        .flatMap(mistake -> candidate(mistake, wrongFirst))
        .min(Comparator.comparingDouble(Candidate::distance))
        .map(Candidate::mistake);
  }

  private Stream<Candidate> candidate(KnownMistake mistake, List<Seen> seen) {
    double farthest = 0;
    for (Seen one : seen) {
      Response other = Response.of(one.response().question(), mistake.implementation());
      double distance = one.response().distance(one.judged(), other, part.checker());
      // written so that a NaN refutes
      if (!(distance <= 1)) {
        return Stream.empty();
      }
      farthest = Math.max(farthest, distance);
    }
    return Stream.of(new Candidate(mistake, farthest));
  }

  private Optional<Diagnosis> pattern(List<Seen> seen) {
    Evidence evidence =
        new Evidence(
            part.checker(),
            seen.stream()
                .map(
                    one ->
                        Observation.of(
                            part.checker(), one.response().question(), one.judged(), one.right()))
                .toList());
    return PATTERNS.stream().flatMap(pattern -> pattern.find(evidence).stream()).findFirst();
  }
}
