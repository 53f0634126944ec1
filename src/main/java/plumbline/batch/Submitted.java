package plumbline.batch;

import java.util.List;
import plumbline.submission.Person;

/**
 * One of a class's submissions.
 *
 * @param id its id: no two of a class have the same, and it can be a file's name
 * @param people who handed it in, as far as that is known
 * @param submitted when, as far as that is known
 * @param upload its files
 */
record Submitted(String id, List<Person> people, String submitted, Upload upload) {
  Submitted {
    people = List.copyOf(people);
  }

  boolean isMissing() {
    return upload instanceof Upload.Missing;
  }
}
