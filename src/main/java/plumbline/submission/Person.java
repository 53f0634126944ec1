package plumbline.submission;

import java.util.Objects;

/**
 * A student who handed a submission in, as far as the platform tells.
 *
 * @param name the name, or empty
 * @param sid the number at the school, exactly as it is written there, with leading zeros; or empty
 * @param email the address, or empty
 */
public record Person(String name, String sid, String email) {
  /** Refuses null. */
  public Person {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(sid, "sid");
    Objects.requireNonNull(email, "email");
  }
}
