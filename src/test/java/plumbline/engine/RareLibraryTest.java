package plumbline.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.protocol.SourceFile;

class RareLibraryTest {
  private static final String ORDINARY =
      """
      package hw3;

      import static java.lang.Math.*;
      import ece417.hw3.FrobeniusNorm;
      import java.io.PrintStream;
      import java.math.BigDecimal;
      import java.text.DecimalFormat;
      import java.util.*;
      import java.util.concurrent.atomic.AtomicInteger;
      import java.util.function.IntFunction;
      import java.util.stream.IntStream;

      public class Norm implements FrobeniusNorm {
        java.util.List<String> names;

        double update(double[] x, int i, int total) {
          System.out.printf("%d %5.3f %s%n", i, x[i % total], "100 % that");
          return x[i];
        }
      }
      """;

  private static boolean mayBeNeededBy(String... texts) {
    return RareLibrary.mayBeNeededBy(
        List.of(texts).stream().map(text -> new SourceFile("A.java", text)).toList());
  }

  @Test
  void ordinaryCodeDoesWithout() {
    assertThat(mayBeNeededBy(ORDINARY)).isFalse();
  }

  /** What reads files of the JDK, or loads native code, when it is first used. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.awt.Point;",
        "import java.awt.*;",
        "import java . awt . geom . Point2D;",
        "new java.awt.Rectangle(2, 3)",
        "import javax.crypto.Cipher;",
        "import java.security.SecureRandom;",
        "UUID.randomUUID()",
        "import java.util.random.RandomGeneratorFactory;",
        "new ObjectOutputStream(bytes).writeObject(x)",
        "class Matrix implements Serializable {}",
        "Class.forName(\"java.\" + \"awt.Point\")",
        "import java.\\u0061wt.Point;",
        "import sun.misc.Unsafe;",
        "import java.nio.file.Files;",
        "import java.util.logging.Logger;",
        "System.getLogger(\"norm\")",
        "import java.util.Date;",
        "new SimpleDateFormat(\"yyyy\")",
        "Calendar.getInstance()",
        "TimeZone.getDefault()",
        "import java.time.Duration;",
        "MessageFormat.format(\"{0,time}\", now)",
        "String.format(\"%tF\", now)",
        "printf(\"%1$tc\", now)",
        "printf(\"%<-12TH\", now)",
        "import java.lang.management.ManagementFactory;",
        "import java.util.zip.CRC32;",
      })
  void codeThatMayNeedItIsSeenInAnyFile(String line) {
    assertThat(mayBeNeededBy(line)).isTrue();
    assertThat(mayBeNeededBy(ORDINARY, line)).isTrue();
  }
}
