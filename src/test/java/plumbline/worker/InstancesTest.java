package plumbline.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Instances of classes as students write them. */
@SuppressWarnings("unused") // the constructors are called by reflection
class InstancesTest {
  private static final class Values {
    private final int count;

    private Values(String... values) {
      count = values.length;
    }
  }

  private static final class Both {
    private final String used;

    private Both(double... values) {
      used = "any number of values";
    }

    private Both() {
      used = "none";
    }
  }

  private final class Inner {
    private final InstancesTest outer;
    private final int count;

    private Inner(int... values) {
      outer = InstancesTest.this;
      count = values.length;
    }
  }

  private record Pair(int a, int b) {}

  private enum None {}

  @Test
  void callsAConstructorOfAnyNumberOfValuesWithNone() throws Exception {
    assertThat(((Values) Instances.of(Values.class)).count).isZero();
  }

  @Test
  void prefersAConstructorWithoutParameters() throws Exception {
    assertThat(((Both) Instances.of(Both.class)).used).isEqualTo("none");
  }

  @Test
  void makesAnOuterInstanceToo() throws Exception {
    Inner inner = (Inner) Instances.of(Inner.class);
    assertThat(inner.outer).isNotNull().isNotSameAs(this);
    assertThat(inner.count).isZero();
  }

  @Test
  void saysWhatIsLacking() {
    assertThatThrownBy(() -> Instances.of(Pair.class))
        .isInstanceOf(InstantiationException.class)
        .hasMessage(
            "Pair has no constructor without parameters. Add one that prepares all that its methods"
                + " need.");
    assertThatThrownBy(() -> Instances.of(None.class))
        .isInstanceOf(InstantiationException.class)
        .hasMessage(
            "The enum None has no constants, and so no instance. Add one, or make it a class.");
  }
}
