package plumbline.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DifferencesTest {
  /** By calculus: the derivative of sin(2 + 3t) at 0 is 3 cos(2). */
  @Test
  void findTheDerivativeOfASmoothFunction() {
    assertThat(Differences.slope(t -> Math.sin(2 + 3 * t)))
        .isCloseTo(3 * Math.cos(2), within(1e-11));
  }

  /** By calculus: that of a polynomial of degree 3, 1 + 5t - 2t² + 7t³, is 5. */
  @Test
  void areExactButForRoundingForAPolynomial() {
    assertThat(Differences.slope(t -> 1 + t * (5 + t * (-2 + 7 * t)))).isCloseTo(5, within(1e-11));
  }
}
