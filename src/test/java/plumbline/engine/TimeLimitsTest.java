package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeLimitsTest {
  @ParameterizedTest
  @CsvSource({"0, 540", "600, 540", "1200, 1080", "2400, 2160", "60, 50", "12, 6"})
  void theRunEndsWellBeforeThePlatformsTimeout(long timeout, long run) {
    assertThat(TimeLimits.within(timeout).run()).isEqualTo(Duration.ofSeconds(run));
  }
}
