package plumbline.batch;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What became of a submission. It is written after the results, and only with it they count.
 *
 * @param key what the results were made from
 * @param results digest of the results file; empty if the grader failed
 * @param fault why the grader failed; empty if it did not
 */
record Receipt(String key, String results, String fault) {
  byte[] bytes() {
    return String.join("\n", key, results, fault).getBytes(StandardCharsets.UTF_8);
  }

  /** Reads it back; of anything else it makes a receipt for nothing. */
  static Receipt of(byte[] bytes) {
    List<String> lines = List.of(new String(bytes, StandardCharsets.UTF_8).split("\n", 3));
    return lines.size() == 3
        ? new Receipt(lines.get(0), lines.get(1), lines.get(2))
        : new Receipt("", "", "");
  }

  boolean isFault() {
    return !fault.isEmpty();
  }
}
