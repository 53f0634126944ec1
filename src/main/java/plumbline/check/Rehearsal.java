package plumbline.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import plumbline.diagnosis.Diagnoser;
import plumbline.diagnosis.Diagnosis;
import plumbline.diagnosis.Response;
import plumbline.problem.Assignment;
import plumbline.problem.Assignment.Entry;
import plumbline.problem.KnownMistake;
import plumbline.problem.Part;
import plumbline.problem.Problem;
import plumbline.problem.Question;
import plumbline.problem.Seed;
import plumbline.tolerance.Comparison;
import plumbline.tolerance.Match;

/** One problem's reference and known mistakes in all of its tests. */
final class Rehearsal {
  /** A known mistake as a test sees it. */
  private record Attempt(KnownMistake mistake, List<Response> responses, String name) {
    boolean isNamed() {
      return name.equals(mistake.name());
    }
  }

  private final Problem problem;
  private final Findings findings;
  private final Map<Entry, List<Question>> questions = new LinkedHashMap<>();

  Rehearsal(Problem problem, Seed seed, Findings findings) {
    this.problem = problem;
    this.findings = findings;
    for (Entry entry : Assignment.entries(problem)) {
      questions.put(
          entry,
          IntStream.rangeClosed(1, entry.test().cases().size())
              .mapToObj(index -> entry.question(index, seed))
              .toList());
    }
  }

  /** Checks one method. */
  CheckResult.Row row(Part part, double samples) {
    List<Entry> own = questions.keySet().stream().filter(e -> e.part().equals(part)).toList();
    List<KnownMistake> mistakes =
        problem.mistakes().stream().filter(m -> m.method().equals(part.method())).toList();
    double reference = own.stream().mapToDouble(this::worstOfTheReference).max().orElse(0);
    mistakes.forEach(this::requireOnlyItsOwnMethodWrong);
    Map<Entry, List<Attempt>> attempts = new LinkedHashMap<>();
    own.forEach(entry -> attempts.put(entry, failing(entry, mistakes)));
    attempts.forEach(this::requireAMistakeThatFails);
    attempts.forEach(this::notePairs);
    int named = 0;
    for (KnownMistake mistake : mistakes) {
      named += isNamedAsItself(mistake, attempts) ? 1 : 0;
    }
    return new CheckResult.Row(
        problem.number() + " " + part.method(),
        own.size(),
        own.stream().mapToInt(entry -> questions.get(entry).size()).sum(),
        mistakes.size(),
        named,
        reference,
        samples);
  }

  private double worstOfTheReference(Entry entry) {
    double worst = 0;
    for (Question question : questions.get(entry)) {
      Response response = Response.of(question, problem.reference());
      Comparison comparison =
          response.threw() ? null : entry.part().checker().check(question, response.answer());
      if (!(comparison instanceof Match match)) {
        findings.fault(
            "%s: the reference %s at case %s. Mend the reference, the checker or the case."
                .formatted(
                    entry.number(),
                    response.threw() ? "throws" : "is not accepted",
                    question.asked().id()));
        return Double.POSITIVE_INFINITY;
      }
      worst = Math.max(worst, match.fraction());
    }
    return worst;
  }

  private void requireOnlyItsOwnMethodWrong(KnownMistake mistake) {
    for (Entry entry : questions.keySet()) {
      if (!entry.part().method().equals(mistake.method())
          && !passes(entry, responses(entry, mistake))) {
        findings.fault(
            "%s: %s, a known mistake of %s, is wrong in %s as well. Let its %s be the reference's."
                .formatted(
                    entry.number(),
                    mistake.name(),
                    mistake.method(),
                    entry.part().method(),
                    entry.part().method()));
      }
    }
  }

  /** The mistakes that fail a test, with what each is taken for. */
  private List<Attempt> failing(Entry entry, List<KnownMistake> mistakes) {
    List<Attempt> failing = new ArrayList<>();
    for (KnownMistake mistake : mistakes) {
      List<Response> responses = responses(entry, mistake);
      if (!passes(entry, responses)) {
        String name =
            new Diagnoser(problem, entry.part()).diagnose(responses).map(Diagnosis::key).orElse("");
        failing.add(new Attempt(mistake, responses, name));
      }
    }
    return failing;
  }

  private void requireAMistakeThatFails(Entry entry, List<Attempt> failing) {
    if (failing.isEmpty()) {
      findings.fault(
          ("%s: no known mistake fails this test, so nothing shows that it can be failed. Add a"
                  + " known mistake that it is there to catch.")
              .formatted(entry.number()));
    }
  }

  private void notePairs(Entry entry, List<Attempt> failing) {
    for (int i = 0; i < failing.size(); i++) {
      for (int j = i + 1; j < failing.size(); j++) {
        if (isAlike(entry, failing.get(i).responses(), failing.get(j).responses())) {
          findings.note(
              "%s cannot tell %s from %s."
                  .formatted(
                      entry.number(),
                      failing.get(i).mistake().name(),
                      failing.get(j).mistake().name()));
        }
      }
    }
  }

  private boolean isNamedAsItself(KnownMistake mistake, Map<Entry, List<Attempt>> attempts) {
    List<Attempt> own =
        attempts.values().stream()
            .flatMap(List::stream)
            .filter(attempt -> attempt.mistake().equals(mistake))
            .toList();
    if (own.isEmpty()) {
      findings.fault(
          ("%s %s: the known mistake %s gets all points. Add a case that it fails, or take it off"
                  + " the list.")
              .formatted(problem.number(), mistake.method(), mistake.name()));
    } else if (own.stream().noneMatch(Attempt::isNamed)) {
      findings.fault(
          ("%s %s: the known mistake %s is always taken for %s. Add a case that tells them apart,"
                  + " or take one off the list.")
              .formatted(problem.number(), mistake.method(), mistake.name(), own.get(0).name()));
    }
    return !own.isEmpty() && own.stream().allMatch(Attempt::isNamed);
  }

  private List<Response> responses(Entry entry, KnownMistake mistake) {
    return questions.get(entry).stream()
        .map(question -> Response.of(question, mistake.implementation()))
        .toList();
  }

  private static boolean passes(Entry entry, List<Response> responses) {
    return responses.stream()
        .allMatch(
            response ->
                !response.threw()
                    && entry.part().checker().check(response.question(), response.answer())
                        instanceof Match);
  }

  private static boolean isAlike(Entry entry, List<Response> some, List<Response> others) {
    return IntStream.range(0, some.size())
        .allMatch(i -> some.get(i).agreesWith(others.get(i), entry.part().checker()));
  }
}
