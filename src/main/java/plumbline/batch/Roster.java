package plumbline.batch;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import plumbline.gradescope.AtomicFile;
import plumbline.submission.Person;

/**
 * Which submissions an {@link OutFolder} is about, and what they are graded with.
 *
 * @param shard which share of the class they are
 * @param settings digest of all that results depend on, besides the upload
 * @param entries the submissions by their ids
 */
record Roster(Shard shard, String settings, Map<String, Entry> entries) {
  private static final String LIST = "class.csv";
  private static final String GRADED_WITH = "graded-with";

  private static final String[] HEADER = {
    "Submission", "Name", "SID", "Email", "Submitted", "Files"
  };

  private static final CSVFormat CSV =
      CSVFormat.RFC4180.builder().setHeader(HEADER).setSkipHeaderRecord(true).get();

  /**
   * One submission.
   *
   * @param people who handed it in
   * @param submitted when
   * @param hasFiles whether there is anything to grade
   */
  record Entry(List<Person> people, String submitted, boolean hasFiles) {}

  static Roster of(Shard shard, String settings, List<Submitted> submissions) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    for (Submitted one : submissions) {
      entries.put(one.id(), new Entry(one.people(), one.submitted(), !one.isMissing()));
    }
    return new Roster(shard, settings, entries);
  }

  /**
   * Makes sure that nobody else's results are lost.
   *
   * @throws SourceException if the folder is about a class, or a share of it, that has no
   *     submission in common with this one
   */
  void requireSameClass(OutFolder out) throws IOException {
    if (!Files.exists(out.state().resolve(GRADED_WITH))) {
      return;
    }
    Set<String> before = read(out).entries().keySet();
    if (!before.isEmpty() && Collections.disjoint(before, entries.keySet())) {
      throw new SourceException(
          "%s has the results of another class or share (%s, …): choose another --out, or delete it first."
              .formatted(out.path(), before.iterator().next()));
    }
  }

  void write(OutFolder out) throws IOException {
    StringBuilder text = new StringBuilder();
    append(text, (Object[]) HEADER);
    for (var entry : entries.entrySet()) {
      Entry one = entry.getValue();
      String files = one.hasFiles() ? "yes" : "no";
      for (Person person : someone(one.people())) {
        append(
            text,
            entry.getKey(),
            person.name(),
            person.sid(),
            person.email(),
            one.submitted(),
            files);
      }
    }
    write(out.state().resolve(LIST), text.toString());
    write(out.state().resolve(GRADED_WITH), shard + "\n" + settings + "\n");
  }

  private static void append(StringBuilder text, Object... cells) {
    text.append(CSVFormat.RFC4180.format(cells)).append("\r\n");
  }

  private static void write(Path file, String text) throws IOException {
    AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Person> someone(List<Person> people) {
    return people.isEmpty() ? List.of(new Person("", "", "")) : people;
  }

  /**
   * Reads it back.
   *
   * @throws SourceException if no batch has written that folder
   */
  static Roster read(OutFolder out) throws IOException {
    Path list = out.state().resolve(LIST);
    Path gradedWith = out.state().resolve(GRADED_WITH);
    if (!Files.isRegularFile(list) || !Files.isRegularFile(gradedWith)) {
      throw new SourceException(
          out.path() + " is not a folder that `run_autograder batch --out` has written.");
    }
    List<String> lines = Files.readAllLines(gradedWith);
    Map<String, Entry> entries = new LinkedHashMap<>();
    try (Reader reader = Files.newBufferedReader(list)) {
      for (CSVRecord row : CSV.parse(reader)) {
        Entry entry =
            entries.computeIfAbsent(
                row.get("Submission"),
                id ->
                    new Entry(
                        new ArrayList<>(), row.get("Submitted"), row.get("Files").equals("yes")));
        Person person = new Person(row.get("Name"), row.get("SID"), row.get("Email"));
        if (!person.equals(new Person("", "", ""))) {
          entry.people().add(person);
        }
      }
    }
    return new Roster(Shard.parse(lines.get(0)), lines.get(1), entries);
  }
}
