package ece417.hw3.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

final class SidesTest {
  @Test
  void growsEvenlyFromOneToTheLongest() {
    assertThat(Sides.growing(8, 0)).isEqualTo(1);
    // By hand: 1 + 7 / 2 is 4.5.
    assertThat(Sides.growing(8, 0.5)).isEqualTo(5);
    assertThat(Sides.growing(8, 1)).isEqualTo(8);
  }

  @Test
  void oneSideIsTheLongestAndChanceDecidesWhichOne() {
    Well19937c random = new Well19937c(1);
    Set<Integer> longest = new HashSet<>();
    Set<Integer> lengths = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      int[] sides = Sides.draw(random, 2, 3, 1);
      assertThat(Arrays.stream(sides).max()).hasValue(3);
      Arrays.stream(sides).forEach(lengths::add);
      longest.add(sides[0] == sides[1] ? -1 : sides[0] == 3 ? 0 : 1);
    }
    assertThat(lengths).containsExactlyInAnyOrder(1, 2, 3);
    assertThat(longest).containsExactlyInAnyOrder(-1, 0, 1);
  }
}
