package plumbline.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CasesTest {
  private final Seed seed = new Seed("a secret");
  private final Cases cases =
      Cases.of("one", (random, size) -> new Object[] {1})
          .then(
              Cases.growing(5, "more", (random, size) -> new Object[] {size, random.nextDouble()}));

  @Test
  void growFromTheSmallestToTheLargest() {
    assertThat(cases.size()).isEqualTo(6);
    assertThat(cases.draw("1.1", 1, seed).arguments()).containsExactly(1);
    assertThat(cases.draw("1.1", 2, seed).arguments()[0]).isEqualTo(0.0);
    assertThat(cases.draw("1.1", 4, seed).arguments()[0]).isEqualTo(0.5);
    assertThat(cases.draw("1.1", 6, seed).arguments()[0]).isEqualTo(1.0);
  }

  @Test
  void eachIsDrawnAlone() {
    Object alone = cases.draw("1.1", 5, seed).arguments()[1];
    cases.draw("1.1", 4, seed);
    assertThat(cases.draw("1.1", 5, seed).arguments()[1]).isEqualTo(alone);
  }

  @Test
  void canBeAskedAgainWithTheSameArguments() {
    Cases again = cases.thenAgain(3, "once more");
    assertThat(again.size()).isEqualTo(7);
    Case drawn = again.draw("1.1", 7, seed);
    assertThat(drawn.arguments()).containsExactly(again.draw("1.1", 3, seed).arguments());
    assertThat(drawn.id()).isEqualTo("1.1/7");
    assertThat(drawn.label()).isEqualTo("once more");
  }

  @Test
  void haveAnIdAndALabel() {
    Case drawn = cases.draw("3.1.2", 6, seed);
    assertThat(drawn.id()).isEqualTo("3.1.2/6");
    assertThat(drawn.label()).isEqualTo("more");
  }
}
