package plumbline.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gradescope's times: ISO 8601 with an offset. */
final class Times {
  private Times() {}

  static Optional<Instant> parse(JsonNode time) {
    try {
      return Optional.of(OffsetDateTime.parse(time.asText()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A time span in words, such as {@code "1 day 2 h 5 min"}. */
  static String words(Duration span) {
    List<String> parts = new ArrayList<>();
    add(parts, span.toDays(), span.toDays() == 1 ? " day" : " days");
    add(parts, span.toHoursPart(), " h");
    add(parts, span.toMinutesPart(), " min");
    return parts.isEmpty() ? "less than a minute" : String.join(" ", parts);
  }

  private static void add(List<String> parts, long count, String unit) {
    if (count > 0) {
      parts.add(count + unit);
    }
  }
}
