package plumbline.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import plumbline.report.ClassReport;

/** Joins what several machines graded into one folder, as if one had graded it all. */
public final class Merging {
  private final OutFolder out;
  private final Map<String, Roster.Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> keys = new HashMap<>();

  private Merging(OutFolder out) {
    this.out = out;
  }

  /**
   * What came of it.
   *
   * @param report the whole class
   * @param missingShards shares that are in none of the folders
   */
  public record Merged(ClassReport report, List<String> missingShards) {}

  /**
   * Joins folders.
   *
   * @param parts folders that batches wrote
   * @param target the folder to write to, which may hold what was merged before
   * @return the class, with what is missing pending
   * @throws IOException if one cannot be read or written
   * @throws SourceException if they do not fit together; the message says why
   */
  public static Merged merge(List<Path> parts, Path target) throws IOException {
    List<Roster> rosters = new ArrayList<>();
    for (Path part : parts) {
      rosters.add(Roster.read(new OutFolder(part)));
      requireAlike(parts.get(0), rosters.get(0), part, rosters.get(rosters.size() - 1));
    }
    OutFolder out = new OutFolder(target);
    FileChannel lock = out.lock();
    try {
      Merging merging = new Merging(out);
      for (int i = 0; i < parts.size(); i++) {
        merging.take(new OutFolder(parts.get(i)), rosters.get(i));
      }
      new Roster(Shard.ALL, rosters.get(0).settings(), merging.entries).write(out);
      return new Merged(Outputs.write(out), missing(rosters));
    } finally {
      lock.close();
    }
  }

  private static void requireAlike(Path first, Roster one, Path second, Roster other) {
    if (!one.settings().equals(other.settings())) {
      throw new SourceException(
          "%s and %s were graded with different seeds, settings or versions of the grader, and so with different inputs. Grade one of them again."
              .formatted(first, second));
    }
  }

  private void take(OutFolder from, Roster roster) throws IOException {
    entries.putAll(roster.entries());
    for (String id : roster.entries().keySet()) {
      Optional<Receipt> receipt = from.receipt(id);
      if (receipt.isPresent()) {
        requireSameUpload(id, receipt.get().key());
        take(id, receipt.get(), from);
      }
    }
  }

  private void requireSameUpload(String id, String key) {
    String other = keys.putIfAbsent(id, key);
    if (other != null && !other.equals(key)) {
      throw new SourceException(
          "Submission %s was graded twice, with different files. Grade the older folder again."
              .formatted(id));
    }
  }

  /** Results count more than a failure, wherever the submission was graded first. */
  private void take(String id, Receipt receipt, OutFolder from) throws IOException {
    if (out.isFinished(id, receipt.key())) {
      return;
    }
    out.forget(id);
    Optional<byte[]> results = from.results(id, receipt);
    if (results.isPresent()) {
      out.finish(id, receipt.key(), results.get());
    } else if (receipt.isFault()) {
      out.fail(id, receipt.key(), receipt.fault());
    }
  }

  private static List<String> missing(List<Roster> rosters) {
    List<Shard> shards = rosters.stream().map(Roster::shard).toList();
    int count = shards.get(0).count();
    if (shards.stream().anyMatch(shard -> shard.count() != count)) {
      return List.of(); // of different divisions: whatever is missing is pending
    }
    return IntStream.rangeClosed(1, count)
        .mapToObj(number -> new Shard(number, count))
        .filter(shard -> !shards.contains(shard))
        .map(Shard::toString)
        .toList();
  }
}
