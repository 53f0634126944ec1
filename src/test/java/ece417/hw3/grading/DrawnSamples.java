package ece417.hw3.grading;

import static ece417.hw3.grading.DrawnCases.SEEDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import plumbline.problem.Case;
import plumbline.problem.Seed;

/** Assertions about what some tests ask, whatever the seed. */
final class DrawnSamples<T> {
  private record Sample<T>(String id, T value) {}

  /** A list for each test and each seed. */
  private final List<List<Sample<T>>> draws = new ArrayList<>();

  private DrawnSamples(Function<Case, T> reading, String... tests) {
    for (String test : tests) {
      for (Seed seed : SEEDS) {
        draws.add(
            DrawnCases.of(test, seed).stream()
                .map(asked -> new Sample<>(asked.id() + " of " + seed.text(), reading.apply(asked)))
                .toList());
      }
    }
  }

  static <T> DrawnSamples<T> of(Function<Case, T> reading, String... tests) {
    return new DrawnSamples<>(reading, tests);
  }

  /** Every case fulfils this. */
  DrawnSamples<T> all(String rule, Predicate<T> predicate) {
    for (List<Sample<T>> draw : draws) {
      assertThat(draw)
          .filteredOn(sample -> !predicate.test(sample.value))
          .extracting(Sample::id)
          .as(rule)
          .isEmpty();
    }
    return this;
  }

  /** Every test has, for every seed, a case like this. */
  DrawnSamples<T> some(String kind, Predicate<T> predicate) {
    for (List<Sample<T>> draw : draws) {
      assertThat(draw.stream().map(Sample::value).anyMatch(predicate))
          .as(kind + " in the draw that starts with " + draw.get(0).id)
          .isTrue();
    }
    return this;
  }
}
