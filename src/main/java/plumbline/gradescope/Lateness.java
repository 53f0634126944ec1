package plumbline.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How long after the due date a submission came. What counts is when it was made, not when it is
 * graded, and each student's own date, which has extensions in it; in a group the latest of them.
 */
final class Lateness {
  private Lateness() {}

  /** A sentence; nothing if the submission was in time or that is not known. */
  static Optional<String> of(JsonNode metadata) {
    Optional<Instant> created = Times.parse(metadata.path("created_at"));
    Optional<Instant> due = date(metadata, "due_date");
    if (created.isEmpty() || due.isEmpty() || !created.get().isAfter(due.get())) {
      return Optional.empty();
    }
    boolean tooLate =
        date(metadata, "late_due_date").filter(date -> created.get().isAfter(date)).isPresent();
    return Optional.of(
        "Submitted "
            + Times.words(Duration.between(due.get(), created.get()))
            + " after the due date"
            + (tooLate ? ", and after the late due date too." : "."));
  }

  private static Optional<Instant> date(JsonNode metadata, String name) {
    List<Instant> own = new ArrayList<>();
    for (JsonNode user : metadata.path("users")) {
      Times.parse(user.path("assignment").path(name)).ifPresent(own::add);
    }
    return own.stream()
        .max(Comparator.naturalOrder())
        .or(() -> Times.parse(metadata.path("assignment").path(name)));
  }
}
