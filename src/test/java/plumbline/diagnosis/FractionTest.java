package plumbline.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {
  // 1.4142135623730951 and 1.7320508075688772 are the roots of 2 and 3 in double precision
  @ParameterizedTest
  @CsvSource({
    "2, 2",
    "-1, −1",
    "0.5, 1/2",
    "-0.6666666666666666, −2/3",
    "0.08333333333333333, 1/12",
    "1.4142135623730951, √2",
    "-1.7320508075688772, −√3",
    "0.01, 0.01000",
    "3.14159, 3.142"
  })
  void isPrintedAsAPersonWouldWriteIt(double number, String text) {
    assertThat(Fraction.print(number)).isEqualTo(text);
  }
}
