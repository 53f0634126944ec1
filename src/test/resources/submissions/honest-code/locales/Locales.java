// right: writes numbers, dates, money and words as six languages do; 18 features
// expect 3.2: hiddenNodes=passed fit=passed
import ece417.hw3.ReluInterpolator;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

public class Locales implements ReluInterpolator {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public int hiddenNodes(int n) {
    useFeatures();
    return n - 1;
  }

  @Override
  public Network fit(double[] x, double[] y) {
    int nodes = x.length - 1;
    double[] w1 = new double[nodes];
    double[] b1 = new double[nodes];
    double[] w2 = new double[nodes];
    double before = 0;
    for (int i = 0; i < nodes; i++) {
      double slope = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
      w1[i] = 1;
      b1[i] = -x[i];
      w2[i] = slope - before;
      before = slope;
    }
    return new Network(w1, b1, w2, y[0]);
  }

  private void features() {
    // feature 1
    check(
        "German numbers",
        "1.234,5",
        () -> NumberFormat.getInstance(Locale.GERMANY).format(1234.5));
    // feature 2
    check(
        "French grouping",
        "1\u202f234\u202f567",
        () -> NumberFormat.getInstance(Locale.FRANCE).format(1234567));
    // feature 3
    check(
        "Arabic digits",
        "\u0661\u0662",
        () -> String.format(Locale.forLanguageTag("ar-EG-u-nu-arab"), "%d", 12));
    // feature 4
    check(
        "Thai digits",
        "\u0e53",
        () -> NumberFormat.getInstance(Locale.forLanguageTag("th-TH-u-nu-thai")).format(3));
    // feature 5
    check(
        "Turkish capitals",
        "T\u0130TLE",
        () -> "title".toUpperCase(Locale.forLanguageTag("tr")));
    // feature 6
    check("Japanese money", "JPY", () -> Currency.getInstance(Locale.JAPAN).getCurrencyCode());
    // feature 7
    check("money", "$1.50", () -> NumberFormat.getCurrencyInstance(Locale.US).format(1.5));
    // feature 8
    check(
        "French day",
        "mardi",
        () -> LocalDate.of(2024, 1, 2).format(DateTimeFormatter.ofPattern("EEEE", Locale.FRENCH)));
    // feature 9
    check(
        "Chinese month",
        "\u4e00\u6708",
        () -> Month.JANUARY.getDisplayName(TextStyle.FULL, Locale.CHINESE));
    // feature 10
    check(
        "Spanish date",
        "2 de enero de 2024",
        () -> LocalDate.of(2024, 1, 2).format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.forLanguageTag("es"))));
    // feature 11
    check("names of languages", "Deutsch", () -> Locale.GERMAN.getDisplayLanguage(Locale.GERMAN));
    // feature 12
    check(
        "names of countries",
        "Korea",
        () -> Locale.KOREA.getDisplayCountry(Locale.ENGLISH).replace("South ", ""));
    // feature 13
    check("available locales", true, () -> Locale.getAvailableLocales().length > 100);
    // feature 14
    check(
        "compact numbers",
        "1K",
        () -> NumberFormat.getCompactNumberInstance(Locale.US, NumberFormat.Style.SHORT).format(1000));
    // feature 15
    check("week rules", DayOfWeek.SUNDAY, () -> WeekFields.of(Locale.US).getFirstDayOfWeek());
    // feature 16
    check("default locale set and restored", "1,5", () -> {
      Locale before = Locale.getDefault();
      try {
        Locale.setDefault(Locale.GERMANY);
        return String.format("%.1f", 1.5);
      } finally {
        Locale.setDefault(before);
      }
    });
    // feature 17
    check(
        "resource bundle of classes",
        "Norm",
        () -> ResourceBundle.getBundle("LocalesWords", Locale.GERMAN, Locales.class.getClassLoader()).getString("norm"));
    // feature 18
    check("resource bundle in memory", "w", () -> {
      ResourceBundle words = new ListResourceBundle() {
        @Override
        protected Object[][] getContents() {
          return new Object[][] {{"weight", "w"}};
        }
      };
      return words.getString("weight");
    });
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
