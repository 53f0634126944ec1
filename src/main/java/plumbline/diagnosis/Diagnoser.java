package plumbline.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    if (responses.stream().allMatch(this::isRight)) {
      return Optional.empty();
    }
    return known(responses).map(Diagnosis::of).or(() -> pattern(responses));
  }

  /**
   * The known mistake that gives the same answers in every case. If several do, so that this test
   * cannot tell them apart, it is the one whose answers are nearest, and among equals the one that
   * is listed first.
   */
  private Optional<KnownMistake> known(List<Response> responses) {
    return problem.mistakes().stream()
        .filter(mistake -> mistake.method().equals(part.method()))
        .flatMap(mistake -> candidate(mistake, responses))
        .min(Comparator.comparingDouble(Candidate::distance))
        .map(Candidate::mistake);
  }

  private Stream<Candidate> candidate(KnownMistake mistake, List<Response> responses) {
    double farthest = 0;
    for (Response response : responses) {
      Response other = Response.of(response.question(), mistake.implementation());
      double distance = response.distance(other, part.checker());
      // written so that a NaN refutes
      if (!(distance <= 1)) {
        return Stream.empty();
      }
      farthest = Math.max(farthest, distance);
    }
    return Stream.of(new Candidate(mistake, farthest));
  }

  private Optional<Diagnosis> pattern(List<Response> responses) {
    Evidence evidence =
        new Evidence(
            part.checker(),
            responses.stream()
                .map(response -> Observation.of(part.checker(), response, isRight(response)))
                .toList());
    return PATTERNS.stream().flatMap(pattern -> pattern.find(evidence).stream()).findFirst();
  }

  private boolean isRight(Response response) {
    return !response.threw()
        && part.checker().check(response.question(), response.answer()) instanceof Match;
  }
}
