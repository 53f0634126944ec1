package plumbline.submission;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What is taken from archives: those of java.util.zip and GNU tar, and hostile ones. */
@Timeout(60)
class ArchivesTest {
  private static final String DAMAGED =
      "Not or only partly unpacked, since they are damaged or incomplete: %s. Make the archive"
          + " anew, or upload the files themselves.";
  private static final String METHOD =
      "Not or only partly unpacked, since they are compressed in an unusual way: %s. Make a zip"
          + " archive with the usual method, which is called Deflate, or upload the files"
          + " themselves.";
  private static final String FORMAT =
      "Not unpacked, since only zip, jar, tar and tar.gz archives are: %s. Upload a zip archive, or"
          + " the files themselves.";

  @TempDir private Path folder;
  private Upload upload;

  @BeforeEach
  void start() {
    upload = new Upload(folder);
  }

  private static String note(String text, String names) {
    return text.replace("%s", names);
  }

  @Test
  void takesTheSourcesOfAZipArchive() throws IOException {
    upload.with(
        "hw3.zip",
        Upload.zip(
            "hw3/src/A.java", "class A {}", "hw3/.git/B.java", "class B {}", "hw3/x.pdf", "%PDF"));

    assertThat(upload.paths()).containsExactly("hw3.zip/hw3/src/A.java");
    assertThat(upload.collect().sources().get(0).text()).isEqualTo("class A {}");
  }

  @Test
  void takesAnArchiveThatIsUploadedAlone() throws IOException {
    Path archive = folder.resolve("hw3.zip");
    Files.write(archive, Upload.zip("A.java", "class A {}"));

    assertThat(Submission.collect(archive, Upload.CONTRACTS).sources())
        .extracting(source -> source.path())
        .containsExactly("hw3.zip/A.java");
  }

  @Test
  void takesStoredEntriesAndThoseOfStreamsAlike() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setMethod(ZipOutputStream.STORED);
      ZipEntry entry = new ZipEntry("A.java");
      entry.setSize(10);
      entry.setCrc(crc("class A {}"));
      zip.putNextEntry(entry);
      zip.write("class A {}".getBytes(UTF_8));
    }
    upload.with("hw3.zip", bytes.toByteArray());

    assertThat(upload.paths()).containsExactly("hw3.zip/A.java");
  }

  private static long crc(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(UTF_8));
    return crc.getValue();
  }

  @Test
  void takesJarsWithSourcesButNotThoseOfLibraries() throws IOException {
    byte[] library = Upload.zip("org/L.java", "package org; class L {}");
    upload
        .with("hw3.jar", Upload.zip("META-INF/MANIFEST.MF", "", "A.java", "class A {}"))
        .with("lib/commons.jar", library)
        .with("commons-3.6-sources.jar", library);

    assertThat(upload.paths()).containsExactly("hw3.jar/A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Left out, since they are sources of a library: commons-3.6-sources.jar/org/L.java,"
                + " lib/commons.jar/org/L.java.");
  }

  @Test
  void takesWhatTarMakes() throws Exception {
    Upload.assumeNamesInUnicode();
    String longName = "n".repeat(90) + "/" + "m".repeat(90);
    upload.withSources("in/A.java", "in/" + longName + "/B.java", "in/Lösung.java");
    for (String format : List.of("gnu", "posix", "ustar")) {
      upload.run("tar", "--format=" + format, "-cf", format + ".tar", "in");
    }
    upload.run("tar", "-czf", "compressed.tar.gz", "in");
    upload.run("rm", "-r", "in");

    for (String name : List.of("gnu.tar", "posix.tar", "ustar.tar", "compressed.tar.gz")) {
      Path one = Files.createDirectory(folder.resolve("one"));
      Files.copy(folder.resolve(name), one.resolve(name));
      assertThat(new Upload(one).paths())
          .containsExactlyInAnyOrder(
              name + "/in/A.java", name + "/in/Lösung.java", name + "/in/" + longName + "/B.java");
      assertThat(new Upload(one).notes()).isEmpty();
      upload.run("rm", "-r", "one");
    }
  }

  @Test
  void takesAnArchiveOfTheOldestTar() throws Exception {
    upload.withSources("A.java").run("tar", "--format=v7", "-cf", "old.tar", "A.java");
    upload.run("rm", "A.java");

    assertThat(upload.paths()).containsExactly("old.tar/A.java");
  }

  @Test
  void takesAFileThatGzipCompressed() throws IOException {
    upload.with("A.java.gz", gzip("class A {}".getBytes(UTF_8), 0));

    assertThat(upload.paths()).containsExactly("A.java.gz/A.java");
  }

  /** Some bytes, and after them as many mebibytes of zeros. */
  private static byte[] gzip(byte[] content, int mebibytes) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
      for (int i = 0; i < mebibytes; i++) {
        gzip.write(new byte[1 << 20]);
      }
    }
    return bytes.toByteArray();
  }

  @Test
  void tellsTheFormatByContentNotByName() throws IOException {
    upload
        .with("hw3.tar", Upload.zip("A.java", "class A {}"))
        .with("hw3.rar", Upload.zip("B.java", "class B {}"));

    assertThat(upload.paths()).containsExactly("hw3.rar/B.java", "hw3.tar/A.java");
  }

  @Test
  void takesArchivesThatWereAppendedToAProgram() throws IOException {
    byte[] zip = Upload.zip("A.java", "class A {}");
    byte[] all = Arrays.copyOf("PK stub of some self-extractor".getBytes(UTF_8), 100 + zip.length);
    System.arraycopy(zip, 0, all, 100, zip.length);
    upload.with("hw3.zip", all);

    assertThat(upload.paths()).containsExactly("hw3.zip/A.java");
  }

  @Test
  void takesArchivesWithAComment() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setComment("my homework PK\u0005\u0006");
      zip.putNextEntry(new ZipEntry("A.java"));
      zip.write("class A {}".getBytes(UTF_8));
    }
    upload.with("hw3.zip", bytes.toByteArray());

    assertThat(upload.paths()).containsExactly("hw3.zip/A.java");
  }

  @Test
  void keepsNamesThatWouldClimbOutInsideTheUpload() throws IOException {
    upload.with(
        "hw3.zip",
        Upload.zip(
            "../../../etc/A.java",
            "class A {}",
            "/root/B.java",
            "class B {}",
            "..\\..\\C.java",
            "class C {}",
            "./x/../D.java",
            "class D {}"));

    assertThat(upload.paths())
        .containsExactly(
            "hw3.zip/C.java", "hw3.zip/etc/A.java", "hw3.zip/root/B.java", "hw3.zip/x/D.java");
  }

  @Test
  void readsNamesInOtherEncodings() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, Charset.forName("GBK"))) {
      zip.putNextEntry(new ZipEntry("作业/范数.java"));
      zip.write("class A {}".getBytes(UTF_8));
    }
    upload.with("hw3.zip", bytes.toByteArray());

    assertThat(upload.paths()).containsExactly("hw3.zip/作业/范数.java");
  }

  @Test
  void takesArchivesInArchivesThreeDeep() throws IOException {
    byte[] one = Upload.zip("A.java", "class A {}");
    byte[] three = Upload.zip("2.zip", Upload.zip("1.zip", one));
    upload.with("3.zip", three).with("4.zip", Upload.zip("3.zip", three));

    assertThat(upload.paths()).containsExactly("3.zip/2.zip/1.zip/A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Not unpacked, since they are too large or lie in too many other archives:"
                + " 4.zip/3.zip/2.zip/1.zip. Upload the files themselves.");
  }

  @Test
  void explainsEncryptedArchives() throws IOException {
    upload.withSources("B.java").with("hw3.zip", encrypted(Upload.zip("A.java", "class A {}")));

    assertThat(upload.paths()).containsExactly("B.java");
    assertThat(upload.notes())
        .containsExactly(
            "Not unpacked, since a password protects them: hw3.zip. Upload an archive without a"
                + " password, or the files themselves.");
  }

  /** Sets the flag of the only entry, at 8 of its central header. */
  private static byte[] encrypted(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int central = bytes.getInt(zip.length - 6);
    bytes.put(central + 8, (byte) (bytes.get(central + 8) | 1));
    return zip;
  }

  @Test
  void explainsUnusualCompression() throws IOException {
    byte[] zip = Upload.zip("A.java", "class A {}");
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putShort(bytes.getInt(zip.length - 6) + 10, (short) 9);
    upload.withSources("B.java").with("hw3.zip", zip);

    assertThat(upload.notes()).containsExactly(note(METHOD, "hw3.zip"));
  }

  @Test
  void unpacksAZipWhoseNameHasNoExtension() throws IOException {
    upload.with("hw3", Upload.zip("A.java", "class A {}"));

    assertThat(upload.paths()).containsExactly("hw3/A.java");
    assertThat(upload.notes()).isEmpty();
  }

  @Test
  void doesNotReadLinksInArchives() throws Exception {
    byte[] zip = Upload.zip("A.java", "/etc/passwd");
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    int central = bytes.getInt(zip.length - 6);
    bytes.put(central + 5, (byte) 3).putInt(central + 38, 0xA1FF0000);
    upload.withSources("C.java").with("hw3.zip", zip);
    upload.run("ln", "-s", "/etc/passwd", "B.java");
    upload.run("tar", "-cf", "hw3.tar", "B.java");
    upload.run("rm", "B.java");

    assertThat(upload.paths()).containsExactly("C.java");
    assertThat(upload.notes())
        .containsExactly(
            "Not read, since links are never followed: hw3.tar/B.java, hw3.zip/A.java. Upload the"
                + " files themselves instead of links to them.");
  }

  @Test
  void explainsWhatIsNoArchive() throws IOException {
    upload
        .withSources("A.java")
        .with("b.zip", "not a zip")
        .with("c.tar.gz", "")
        .with("d.jar", "PK");

    assertThat(upload.notes()).containsExactly(note(DAMAGED, "b.zip, c.tar.gz, d.jar"));
  }

  @Test
  void explainsFormatsThatAreNotUnpacked() throws IOException {
    upload
        .withSources("A.java")
        .with("b.rar", "Rar!\u001a\u0007")
        .with("c.7z", "x")
        .with("d.zip", "7z\u00bc\u00af'\u001c".getBytes(ISO_8859_1))
        .with("e.tar.xz", "x");

    assertThat(upload.notes()).containsExactly(note(FORMAT, "b.rar, c.7z, d.zip, e.tar.xz"));
  }

  @Test
  void explainsEntriesThatAreDamagedAndTakesTheOthers() throws IOException {
    byte[] zip = Upload.zip("A.java", "class A { int a; }", "B.java", "class B {}");
    zip[40] ^= 0x55;
    upload.with("hw3.zip", zip);

    assertThat(upload.paths()).containsExactly("hw3.zip/B.java");
    assertThat(upload.notes())
        .containsExactly(
            "Could not be read: hw3.zip/A.java. Check that you can open them yourself, and upload"
                + " them again.");
  }

  @Test
  void takesWhatAnIncompleteTarHolds() throws Exception {
    upload.withSources("A.java", "B.java").run("tar", "-czf", "hw3.tgz", "A.java", "B.java");
    upload.run("rm", "A.java", "B.java");
    upload.run("bash", "-c", "gunzip < hw3.tgz | head -c 1500 > hw3.tar; rm hw3.tgz");

    assertThat(upload.paths()).containsExactly("hw3.tar/A.java");
    assertThat(upload.notes()).containsExactly(note(DAMAGED, "hw3.tar"));
  }

  @Test
  void survivesAnyDamage() throws IOException {
    Random random = new Random(7);
    byte[] tar = Files.readAllBytes(tarOf("class T {}"));
    byte[] zip = Upload.zip("A.java", "class A {}", "x/B.java", "class B {}");
    for (int i = 0; i < 3000; i++) {
      byte[] damaged = (i % 2 == 0 ? zip : tar).clone();
      for (int k = random.nextInt(4); k >= 0; k--) {
        damaged[random.nextInt(Math.min(damaged.length, 1024))] = (byte) random.nextInt(256);
      }
      int length = random.nextInt(3) == 0 ? random.nextInt(damaged.length) : damaged.length;
      byte[] content = Arrays.copyOf(damaged, length);
      Intake intake = new Intake();
      intake.file(
          EntryName.parse(List.of(), "hw3.zip"),
          new Content() {
            @Override
            public long size() {
              return content.length;
            }

            @Override
            public InputStream open() {
              return new ByteArrayInputStream(content);
            }
          });
      assertThat(intake.shelf(Shelf.PROPER)).hasSizeLessThan(3);
    }
  }

  private Path tarOf(String text) throws IOException {
    try {
      upload.with("T.java", text).run("tar", "-cf", "t.tar", "T.java");
      return folder.resolve("t.tar");
    } catch (InterruptedException interrupted) {
      throw new IOException(interrupted);
    }
  }

  @Test
  void stopsAtBombs() throws IOException {
    upload.withSources("A.java").with("bomb.tar.gz", gzip(tarHeader(300 << 20), 300));

    assertThat(upload.paths()).containsExactly("A.java");
    assertThat(upload.notes())
        .containsExactly(
            "Not wholly unpacked, since that gives more than 256 MiB in all: bomb.tar.gz. Upload"
                + " only the source files of this homework.");
  }

  /** Offsets are those of a tar header. */
  private static byte[] tarHeader(int size) {
    byte[] tar = new byte[512];
    put(tar, 0, "big.bin");
    put(tar, 124, String.format(Locale.ROOT, "%011o", size));
    tar[156] = '0';
    int sum = 8 * ' ';
    for (byte each : tar) {
      sum += each;
    }
    put(tar, 148, String.format(Locale.ROOT, "%06o", sum));
    return tar;
  }

  private static void put(byte[] target, int offset, String text) {
    System.arraycopy(text.getBytes(UTF_8), 0, target, offset, text.length());
  }

  @Test
  void readsNoMoreOfABombNamedLikeASourceThanOfASource() throws IOException {
    byte[] zip = Upload.zip("A.java", " ".repeat(64 << 20));
    // the archive says that the file has 10 bytes: at 24 of its central header
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(bytes.getInt(zip.length - 6) + 24, 10);
    upload.with("hw3.zip", zip);

    assertThat(upload.paths()).isEmpty();
    assertThat(upload.notes())
        .contains(
            "Not read, since a source file may have at most 1 MiB: hw3.zip/A.java. Take out what is"
                + " not needed to solve the homework, such as tables of data.");
  }

  @Test
  void doesNotDecompressWhatIsNoSource() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("movie.mp4"));
      for (int i = 0; i < 300; i++) {
        zip.write(new byte[1 << 20]);
      }
    }
    upload.with("0.zip", bytes.toByteArray()).with("A.zip", Upload.zip("A.java", "class A {}"));

    assertThat(upload.paths()).containsExactly("A.zip/A.java");
    assertThat(upload.notes()).isEmpty();
  }

  @Test
  void countsTheEntriesOfArchives() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 60_000; i++) {
        zip.putNextEntry(new ZipEntry(i + ".csv"));
      }
      zip.putNextEntry(new ZipEntry("A.java"));
      zip.write("class A {}".getBytes(UTF_8));
    }
    upload.with("1.zip", bytes.toByteArray()).with("2.zip", bytes.toByteArray());

    assertThat(upload.paths()).containsExactly("1.zip/A.java");
    assertThat(upload.notes())
        .containsExactly(
            "The search ended after 100,000 files and folders, without all of: 2.zip. Upload only"
                + " the files of this homework.");
  }
}
