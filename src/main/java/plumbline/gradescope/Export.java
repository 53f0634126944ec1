package plumbline.gradescope;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import plumbline.submission.Person;

/**
 * Reads the {@code submission_metadata.yml} of Gradescope's "Export Submissions".
 *
 * <p>The file is read as events and one submission at a time: it holds the results of all of every
 * student's submissions and can be larger than memory. No scalar is interpreted, since {@code
 * 01234567} is a student's number and not an octal one, and nothing is ever constructed that the
 * file names. Its keys are symbols of Ruby's and begin with a colon.
 */
public final class Export {
  /** The file's name. */
  public static final String FILE = "submission_metadata.yml";

  private final Iterator<Event> events;
  private final Map<Anchor, Object> anchored = new HashMap<>();

  private Export(Iterator<Event> events) {
    this.events = events;
  }

  /**
   * What the file says of a submission that counts. Earlier ones of the same students, and those
   * that were made later but do not count, are left out.
   *
   * @param folder the name of the folder with its files, such as {@code "submission_100000001"};
   *     there need not be one
   * @param people who handed it in, several for a group
   * @param submitted when, as it is written there
   */
  public record Entry(String folder, List<Person> people, String submitted) {
    /** Keeps its own copy. */
    public Entry {
      people = List.copyOf(people);
    }
  }

  /**
   * Reads the file.
   *
   * @param in its contents
   * @return its entries, in order
   * @throws IOException if it cannot be read or is not such a file; the message says where
   */
  public static List<Entry> read(InputStream in) throws IOException {
    LoadSettings settings =
        LoadSettings.builder().setLabel(FILE).setCodePointLimit(Integer.MAX_VALUE).build();
    try {
      return new Export(new Parse(settings).parseInputStream(in).iterator()).entries();
    } catch (YamlEngineException e) {
      throw new IOException(FILE + " is damaged: " + e.getMessage(), e);
    }
  }

  private List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    Event event = events.next();
    while (event.getEventId() != Event.ID.MappingStart) {
      if (event.getEventId() == Event.ID.StreamEnd || event instanceof NodeEvent) {
        throw new IOException(FILE + " lists no submissions");
      }
      event = events.next();
    }
    for (event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
      entries.add(entry(text(value(event)), value(events.next())));
    }
    return entries;
  }

  private static Entry entry(String folder, Object value) {
    List<Person> people = new ArrayList<>();
    if (field(value, "submitters") instanceof List<?> submitters) {
      for (Object one : submitters) {
        people.add(
            new Person(
                text(field(one, "name")), text(field(one, "sid")), text(field(one, "email"))));
      }
    }
    return new Entry(folder, people, text(field(value, "created_at")));
  }

  private static Object field(Object value, String name) {
    return value instanceof Map<?, ?> fields
        ? fields.containsKey(":" + name) ? fields.get(":" + name) : fields.get(name)
        : null;
  }

  private static String text(Object value) {
    return value instanceof String text ? text.strip() : "";
  }

  /** The string, list or map that begins with an event. */
  private Object value(Event first) {
    if (first instanceof AliasEvent alias) {
      return anchored.get(alias.getAlias());
    }
    Object value =
        switch (first.getEventId()) {
          case SequenceStart -> list();
          case MappingStart -> map();
          default -> scalar((ScalarEvent) first);
        };
    ((NodeEvent) first).getAnchor().ifPresent(anchor -> anchored.put(anchor, value));
    return value;
  }

  private static String scalar(ScalarEvent scalar) {
    String value = scalar.getValue();
    return scalar.isPlain() && (value.equals("null") || value.equals("~")) ? "" : value;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.SequenceEnd; e = events.next()) {
      list.add(value(e));
    }
    return list;
  }

  private Map<Object, Object> map() {
    Map<Object, Object> map = new LinkedHashMap<>();
    for (Event e = events.next(); e.getEventId() != Event.ID.MappingEnd; e = events.next()) {
      Object key = value(e);
      map.put(key, value(events.next()));
    }
    return map;
  }
}
