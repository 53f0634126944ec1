package plumbline.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SeedTest {
  private final Seed seed = new Seed("a secret");

  @Test
  void aCaseCanBeRepeatedForEver() {
    assertThat(seed.random("3.1.2/17").nextLong()).isEqualTo(seed.random("3.1.2/17").nextLong());
    // drawn once with this very seed: a change would silently give all students other inputs
    assertThat(seed.random("3.1.2/17").nextInt(1_000_000)).isEqualTo(995_250);
  }

  @Test
  void casesAndSeedsDiffer() {
    assertThat(seed.random("3.1.2/17").nextLong())
        .isNotEqualTo(seed.random("3.1.2/18").nextLong())
        .isNotEqualTo(new Seed("another").random("3.1.2/17").nextLong());
  }

  @Test
  void neverPrintsTheSecret() {
    assertThat(seed).hasToString("Seed[secret]");
  }

  @Test
  void refusesAnEmptySecret() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Seed(" "));
  }
}
