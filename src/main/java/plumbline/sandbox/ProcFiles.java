package plumbline.sandbox;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what the kernel says of processes. See proc(5). */
final class ProcFiles {
  private static final Path PROC = Path.of("/proc");

  /** Processor time is counted in hundredths of a second, whatever the kernel's own clock. */
  private static final long MILLIS_PER_TICK = 10;

  // Fields of /proc/PID/stat, counted from the one behind the command's name.
  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;

  private ProcFiles() {}

  /**
   * The fields of a process's or task's status file.
   *
   * @param process such as {@code "self"}, {@code "12"} or {@code "12/task/13"}
   * @return values by name; empty if there is no such process
   */
  static Map<String, String> status(String process) {
    Map<String, String> fields = new HashMap<>();
    for (String line : lines(PROC.resolve(process).resolve("status"))) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
      }
    }
    return fields;
  }

  /** The line on a process, kept open, so that no later process can be taken for this one. */
  static RandomAccessFile openStat(long pid) throws IOException {
    return new RandomAccessFile(PROC.resolve(pid + "/stat").toFile(), "r");
  }

  /** Processor time of all threads of a process, past ones included, from its line. */
  static Duration cpu(RandomAccessFile stat) throws IOException {
    byte[] bytes = new byte[1024];
    stat.seek(0);
    int length = stat.read(bytes);
    String line = new String(bytes, 0, Math.max(0, length), StandardCharsets.ISO_8859_1);
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
    long ticks = Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
    return Duration.ofMillis(ticks * MILLIS_PER_TICK);
  }

  /** Names of the entries of a folder of /proc that are numbers: processes, or tasks of one. */
  static List<String> numbers(String folder) {
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(PROC.resolve(folder))) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (Character.isDigit(name.charAt(0))) {
          names.add(name);
        }
      }
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException | DirectoryIteratorException e) {
      throw new SandboxException("cannot list /proc/" + folder, e);
    }
    return names;
  }

  /** The user numbers that exist in this user namespace, as pairs of the first and the count. */
  static List<long[]> userMap() {
    List<long[]> ranges = new ArrayList<>();
    for (String line : lines(PROC.resolve("self/uid_map"))) {
      String[] columns = line.strip().split("\\s+", -1);
      if (columns.length == 3) {
        ranges.add(new long[] {Long.parseLong(columns[0]), Long.parseLong(columns[2])});
      }
    }
    return ranges;
  }

  /** The file's lines; none if the process is gone meanwhile, or if the system has no /proc. */
  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      return List.of();
    }
  }
}
