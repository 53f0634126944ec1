// right: formats numbers and texts in every way the library has; 21 features
// expect 3.1: norm=passed gradient=passed
import ece417.hw3.FrobeniusNorm;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.text.ChoiceFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Formatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;

public class Formatting implements FrobeniusNorm {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public double norm(double[][] a, double[][] x) {
    useFeatures();
    double sum = 0;
    for (double[] row : product(a, x)) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    return Math.sqrt(sum);
  }

  @Override
  public double[][] gradient(double[][] a, double[][] x) {
    double[][] ax = product(a, x);
    double sum = 0;
    for (double[] row : ax) {
      for (double entry : row) {
        sum += entry * entry;
      }
    }
    double[][] gradient = new double[x[0].length][x.length];
    for (int j = 0; j < gradient.length; j++) {
      for (int i = 0; i < x.length; i++) {
        for (int k = 0; k < a.length; k++) {
          gradient[j][i] += ax[k][j] * a[k][i] / Math.sqrt(sum);
        }
      }
    }
    return gradient;
  }

  private static double[][] product(double[][] a, double[][] x) {
    double[][] ax = new double[a.length][x[0].length];
    for (int k = 0; k < a.length; k++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int i = 0; i < x.length; i++) {
          ax[k][j] += a[k][i] * x[i][j];
        }
      }
    }
    return ax;
  }

  private void features() {
    // feature 1
    check(
        "conversion d",
        "[   42|-7|+5|1,234|(3)]",
        () -> String.format(Locale.ROOT, "[%5d|%d|%+d|%,d|%(d]", 42, -7, 5, 1234, -3));
    // feature 2
    check(
        "conversion f",
        "3.14|  2.500|1,234.5",
        () -> String.format(Locale.ROOT, "%.2f|%7.3f|%,.1f", Math.PI, 2.5, 1234.5));
    // feature 3
    check(
        "conversion e",
        "1.234500e+03|-6.0E-07",
        () -> String.format(Locale.ROOT, "%e|%.1E", 1234.5, -6e-7));
    // feature 4
    check(
        "conversion g",
        "0.000100000|1.00000e-05",
        () -> String.format(Locale.ROOT, "%g|%g", 1e-4, 1e-5));
    // feature 5
    check("conversion a", "0x1.8p1", () -> String.format(Locale.ROOT, "%a", 3.0));
    // feature 6
    check(
        "conversion x and o",
        "ff|FF|0xff|17",
        () -> String.format(Locale.ROOT, "%x|%X|%#x|%o", 255, 255, 255, 15));
    // feature 7
    check(
        "conversion s and S",
        "[  ab|ab  |AB|a]",
        () -> String.format(Locale.ROOT, "[%4s|%-4s|%S|%.1s]", "ab", "ab", "ab", "ab"));
    // feature 8
    check(
        "conversion c, b, h, n and percent",
        "x|true|7a|%" + System.lineSeparator(),
        () -> String.format(Locale.ROOT, "%c|%b|%h|%%%n", 'x', true, "z"));
    // feature 9
    check(
        "conversion t",
        "1970-01-01 00:00:07",
        () -> String.format(Locale.ROOT, "%1$tF %1$tT", Instant.ofEpochSecond(7).atZone(ZoneOffset.UTC)));
    // feature 10
    check("argument indices", "b a a", () -> "%2$s %1$s %<s".formatted("a", "b"));
    // feature 11
    check("formatted", "2 of 3", () -> "%d of %d".formatted(2, 3));
    // feature 12
    check("Formatter", "a1b2", () -> {
      StringBuilder text = new StringBuilder();
      try (Formatter formatter = new Formatter(text, Locale.ROOT)) {
        formatter.format("a%d", 1).format("b%d", 2);
      }
      return text.toString();
    });
    // feature 13
    check("printf to a stream", "x = 0.50", () -> {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new PrintStream(bytes, true, StandardCharsets.UTF_8).printf(Locale.ROOT, "x = %.2f", 0.5);
      return bytes.toString(StandardCharsets.UTF_8);
    });
    // feature 14
    check(
        "DecimalFormat",
        "1,234.57",
        () -> new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(1234.567));
    // feature 15
    check(
        "DecimalFormat in engineering notation",
        "12.345E3",
        () -> new DecimalFormat("##0.###E0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(12345));
    // feature 16
    check(
        "DecimalFormat parses",
        -1234.5,
        () -> new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)).parse("-1,234.5").doubleValue());
    // feature 17
    check("ChoiceFormat", "many", () -> new ChoiceFormat("0#none|1#one|1<many").format(5));
    // feature 18
    check(
        "MessageFormat",
        "3 of 1,000 in Urbana",
        () -> new MessageFormat("{0} of {1,number,integer} in {2}", Locale.ROOT).format(new Object[] {3, 1000, "Urbana"}));
    // feature 19
    check("percent", "25%", () -> NumberFormat.getPercentInstance(Locale.ROOT).format(0.25));
    // feature 20
    check(
        "string joiner",
        "[a, b]",
        () -> new StringJoiner(", ", "[", "]").add("a").add("b").toString());
    // feature 21
    check("hexadecimal", "00ff10", () -> HexFormat.of().formatHex(new byte[] {0, -1, 16}));
  }

  private interface Feature {
    Object value() throws Exception;
  }

  private void check(String name, Object wanted, Feature feature) {
    try {
      Object got = feature.value();
      if (!Objects.deepEquals(wanted, got)) {
        failed.add(name + " gave " + got + " instead of " + wanted);
      }
    } catch (Throwable e) {
      failed.add(name + " threw " + e);
    }
  }

  private void useFeatures() {
    if (used) {
      return;
    }
    used = true;
    features();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.size() + " features failed: " + failed);
    }
  }
}
