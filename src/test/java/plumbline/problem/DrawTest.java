package plumbline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

final class DrawTest {
  private static final Draw DIGIT = (random, size) -> new Object[] {random.nextInt(10)};

  @Test
  void drawsUntilTheConditionHolds() {
    Draw seven = DIGIT.suchThat(drawn -> (Integer) drawn[0] == 7);
    for (int seed = 0; seed < 20; seed++) {
      assertThat(seven.draw(new Well19937c(seed), 0)).containsExactly(7);
    }
  }

  @Test
  void doesNotTryForEver() {
    Draw never = DIGIT.suchThat(drawn -> false);
    assertThatIllegalStateException()
        .isThrownBy(() -> never.draw(new Well19937c(1), 0))
        .withMessage("the condition never holds");
  }
}
