package plumbline.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ece417.hw3.ReluInterpolator;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DefinitionsTest {
  private final ReluInterpolator interpolator =
      Definitions.of(ReluInterpolator.class, Map.of("hiddenNodes", given -> (int) given[0] + 7));

  @Test
  void answerWhatTheyAreGiven() {
    assertThat(interpolator.hiddenNodes(2)).isEqualTo(9);
  }

  @Test
  void haveNoAnswerToWhatIsJudgedInAnotherWay() {
    double[] points = {1};
    assertThatThrownBy(() -> interpolator.fit(points, points))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("fit has no definition");
  }
}
