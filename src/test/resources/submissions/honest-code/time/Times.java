// right: reckons with dates, durations, zones and calendars; 21 features
// expect 3.4: peak=passed updatedFilter=passed
import ece417.hw3.MaxPoolingFilter;
import java.text.SimpleDateFormat;
import java.time.*;
import java.time.chrono.HijrahDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TimeZone;

public class Times implements MaxPoolingFilter {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public int[] peak(double[][] x) {
    useFeatures();
    return place(x);
  }

  @Override
  public double[][] updatedFilter(double[][] x, double y) {
    int[] peak = place(x);
    double error = y - x[peak[0]][peak[1]];
    int rows = x.length;
    int columns = x[0].length;
    double[][] filter = new double[2 * rows - 1][2 * columns - 1];
    filter[rows - 1][columns - 1] = 1;
    for (int m = 0; m < rows; m++) {
      for (int n = 0; n < columns; n++) {
        filter[peak[0] - m + rows - 1][peak[1] - n + columns - 1] += error * x[m][n];
      }
    }
    return filter;
  }

  private static int[] place(double[][] x) {
    int[] peak = {0, 0};
    for (int m = 0; m < x.length; m++) {
      for (int n = 0; n < x[0].length; n++) {
        if (x[m][n] > x[peak[0]][peak[1]]) {
          peak = new int[] {m, n};
        }
      }
    }
    return peak;
  }

  private void features() {
    // feature 1
    check("LocalDate", LocalDate.of(2024, 3, 1), () -> LocalDate.of(2024, 2, 28).plusDays(2));
    // feature 2
    check(
        "LocalDateTime",
        "2024-01-31T23:30",
        () -> LocalDateTime.of(2024, 1, 31, 22, 0).plusMinutes(90).toString());
    // feature 3
    check(
        "ZonedDateTime across summer time",
        "2024-03-10T03:30-05:00[America/Chicago]",
        () -> ZonedDateTime.of(2024, 3, 10, 1, 30, 0, 0, ZoneId.of("America/Chicago")).plusHours(1).toString());
    // feature 4
    check(
        "zone rules",
        true,
        () -> ZoneId.of("Europe/Berlin").getRules().isDaylightSavings(Instant.parse("2024-07-01T00:00:00Z")));
    // feature 5
    check("all zones", true, () -> ZoneId.getAvailableZoneIds().size() > 400);
    // feature 6
    check("every zone loads", true, () -> {
      for (String id : ZoneId.getAvailableZoneIds()) {
        ZoneId.of(id).getRules().getOffset(Instant.EPOCH);
      }
      return true;
    });
    // feature 7
    check("Duration", "PT1H1M1S", () -> Duration.ofSeconds(3661).toString());
    // feature 8
    check(
        "Period",
        "P1Y2M3D",
        () -> Period.between(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 3, 4)).toString());
    // feature 9
    check(
        "ChronoUnit",
        365L,
        () -> ChronoUnit.DAYS.between(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 1, 1)));
    // feature 10
    check(
        "adjusters",
        LocalDate.of(2024, 2, 29),
        () -> LocalDate.of(2024, 2, 3).with(TemporalAdjusters.lastDayOfMonth()));
    // feature 11
    check(
        "Instant now",
        true,
        () -> Instant.now().isAfter(Instant.parse("2020-01-01T00:00:00Z")));
    // feature 12
    check("Clock", Instant.EPOCH, () -> Clock.fixed(Instant.EPOCH, ZoneOffset.UTC).instant());
    // feature 13
    check("nanoTime grows", true, () -> {
      long before = System.nanoTime();
      return System.nanoTime() >= before && System.currentTimeMillis() > 1_500_000_000_000L;
    });
    // feature 14
    check(
        "DateTimeFormatter parses",
        LocalDate.of(2024, 5, 17),
        () -> LocalDate.parse("17/05/24", DateTimeFormatter.ofPattern("dd/MM/yy")));
    // feature 15
    check(
        "ISO week date",
        "2024-W01-2Z",
        () -> ZonedDateTime.of(2024, 1, 2, 0, 0, 0, 0, ZoneOffset.UTC).format(DateTimeFormatter.ISO_WEEK_DATE));
    // feature 16
    check("SimpleDateFormat", "1970-01-01 01:00", () -> {
      SimpleDateFormat format = new SimpleDateFormat("yyyy-MM-dd HH:mm", Locale.ROOT);
      format.setTimeZone(TimeZone.getTimeZone("Europe/Paris"));
      return format.format(new Date(0));
    });
    // feature 17
    check("GregorianCalendar", 29, () -> {
      GregorianCalendar calendar = new GregorianCalendar(2024, Calendar.FEBRUARY, 1);
      return calendar.getActualMaximum(Calendar.DAY_OF_MONTH);
    });
    // feature 18
    check(
        "Japanese era",
        "Reiwa",
        () -> JapaneseDate.of(2024, 1, 1).getEra().getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    // feature 19
    check(
        "Hijri calendar",
        1445,
        () -> HijrahDate.from(LocalDate.of(2024, 1, 1)).get(ChronoField.YEAR));
    // feature 20
    check(
        "default zone",
        true,
        () -> TimeZone.getDefault().getID() != null && ZoneId.systemDefault() != null);
    // feature 21
    check(
        "java.sql dates",
        "2024-01-02 03:04:05.0",
        () -> java.sql.Timestamp.valueOf("2024-01-02 03:04:05").toString());
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
