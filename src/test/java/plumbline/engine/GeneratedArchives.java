package plumbline.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives that would do harm if they were unpacked by their word. */
final class GeneratedArchives {
  private static final int LINK = 0120777;
  private static final int FILE = 0100644;
  private static final int MEGABYTE = 1 << 20;

  private GeneratedArchives() {}

  /** Its entries lead out of any folder that it would be unpacked to. */
  static void climbing(Path folder) throws IOException {
    try (OutputStream out = Files.newOutputStream(folder.resolve("climbing.zip"));
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
      for (String name :
          List.of(
              "../plumbline-canary.java",
              "../../../../../../../../tmp/plumbline-canary.java",
              "/tmp/plumbline-canary.java",
              "..\\..\\plumbline-canary.java",
              "C:\\plumbline-canary.java",
              "inside/../../plumbline-canary.java",
              "~/plumbline-canary.java")) {
        put(zip, name, FILE, "class Climbing {}\n".getBytes(UTF_8));
      }
      put(zip, "out", LINK, "/tmp".getBytes(UTF_8));
      put(zip, "out/plumbline-canary.java", FILE, "class Linked {}\n".getBytes(UTF_8));
      put(zip, "Passwords.java", LINK, "/etc/passwd".getBytes(UTF_8));
    }
  }

  /** One that unpacks to many megabytes, and one that lies in others, sixteen times in each. */
  static void bombs(Path folder, int megabytes) throws IOException {
    Files.write(folder.resolve("flat.zip"), zipped("Blank", ".java", megabytes, blanks(MEGABYTE)));
    byte[] nested = zipped("Blank", ".java", 16, blanks(MEGABYTE));
    for (int level = 0; level < 4; level++) {
      nested = zipped("level" + level + "-", ".zip", 16, nested);
    }
    Files.write(folder.resolve("nested.zip"), nested);
  }

  private static byte[] blanks(int count) {
    return " ".repeat(count).getBytes(UTF_8);
  }

  private static byte[] zipped(String stem, String ending, int copies, byte[] content)
      throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      for (int i = 0; i < copies; i++) {
        put(zip, stem + i + ending, FILE, content);
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipArchiveOutputStream zip, String name, int mode, byte[] content)
      throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setUnixMode(mode);
    zip.putArchiveEntry(entry);
    zip.write(content);
    zip.closeArchiveEntry();
  }
}
