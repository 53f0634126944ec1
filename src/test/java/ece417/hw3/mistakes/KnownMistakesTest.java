package ece417.hw3.mistakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import ece417.hw3.BinaryClassifier;
import ece417.hw3.FrobeniusNorm;
import ece417.hw3.MaxPoolingFilter;
import ece417.hw3.ReluInterpolator;
import ece417.hw3.reference.BinaryClassifierReference;
import ece417.hw3.reference.FrobeniusNormReference;
import ece417.hw3.reference.MaxPoolingFilterReference;
import ece417.hw3.reference.ReluInterpolatorReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.problem.KnownMistake;

final class KnownMistakesTest {
  static Stream<Arguments> problems() {
    return Stream.of(
        arguments(FrobeniusNorm.class, new FrobeniusNormReference(), FrobeniusNormMistakes.all()),
        arguments(
            ReluInterpolator.class,
            new ReluInterpolatorReference(),
            ReluInterpolatorMistakes.all()),
        arguments(
            BinaryClassifier.class,
            new BinaryClassifierReference(),
            BinaryClassifierMistakes.all()),
        arguments(
            MaxPoolingFilter.class,
            new MaxPoolingFilterReference(),
            MaxPoolingFilterMistakes.all()));
  }

  /** The helper method and the main method of each contract with how many mistakes they need. */
  static Stream<Arguments> methods() {
    return Stream.of(
        arguments("norm", 4, FrobeniusNormMistakes.all()),
        arguments("gradient", 12, FrobeniusNormMistakes.all()),
        arguments("hiddenNodes", 4, ReluInterpolatorMistakes.all()),
        arguments("fit", 12, ReluInterpolatorMistakes.all()),
        arguments("probability", 4, BinaryClassifierMistakes.all()),
        arguments("lossGradient", 12, BinaryClassifierMistakes.all()),
        arguments("peak", 4, MaxPoolingFilterMistakes.all()),
        arguments("updatedFilter", 12, MaxPoolingFilterMistakes.all()));
  }

  @ParameterizedTest
  @MethodSource("problems")
  void eachIsWrongInItsMethodAndInNoOther(
      Class<?> contract, Object reference, List<KnownMistake> mistakes) {
    for (KnownMistake mistake : mistakes) {
      for (String method : methodsOf(contract)) {
        assertThat(
                Observed.differ(
                    Observed.answers(mistake.implementation(), method),
                    Observed.answers(reference, method)))
            .as("%s, seen in %s", mistake.name(), method)
            .isEqualTo(method.equals(mistake.method()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("methods")
  void noTwoOfAMethodAnswerAlike(String method, int atLeast, List<KnownMistake> mistakes) {
    List<KnownMistake> own = mistakes.stream().filter(m -> m.method().equals(method)).toList();
    List<List<double[][]>> answers =
        own.stream().map(m -> Observed.answers(m.implementation(), method)).toList();
    List<String> alike = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!Observed.differ(answers.get(i), answers.get(j))) {
          alike.add(own.get(j).name() + " and " + own.get(i).name());
        }
      }
    }
    assertThat(alike).isEmpty();
    assertThat(own).hasSizeGreaterThanOrEqualTo(atLeast);
  }

  @ParameterizedTest
  @MethodSource("problems")
  void eachHasANameOfItsOwnAndAHintInWholeSentences(
      Class<?> contract, Object reference, List<KnownMistake> mistakes) {
    assertThat(mistakes).extracting(KnownMistake::name).doesNotHaveDuplicates();
    assertThat(mistakes)
        .allSatisfy(
            mistake -> {
              assertThat(mistake.implementation()).isInstanceOf(contract);
              assertThat(mistake.method()).isIn(methodsOf(contract));
              assertThat(mistake.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(mistake.hint()).matches("[A-Z].*[.?]").doesNotContain("  ");
            });
  }

  private static List<String> methodsOf(Class<?> contract) {
    return Stream.of(contract.getDeclaredMethods()).map(method -> method.getName()).toList();
  }
}
