package plumbline.engine;

import static java.nio.charset.StandardCharsets.UTF_8;
import static plumbline.engine.UploadFolder.draft;
import static plumbline.engine.UploadFolder.nested;
import static plumbline.engine.UploadFolder.solution;
import static plumbline.engine.UploadFolder.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Uploads in archives, whole ones and others. */
final class PackedUploads {
  private static final String PASSED = "3.1: norm=passed gradient=passed";
  private static final String MISSING = "3.1: norm=missing gradient=missing";

  private PackedUploads() {}

  static List<MessyUpload> all() {
    List<MessyUpload> all = new ArrayList<>(readable());
    all.addAll(bounded());
    return all;
  }

  private static MessyUpload archives(String name, MessyUpload.Filling filling, String... lines) {
    return MessyUpload.of("archives/" + name, filling, List.of(lines));
  }

  private static List<MessyUpload> readable() {
    return List.of(
        archives(
            "zip-with-a-folder",
            folder -> folder.with("hw3.zip", zip("hw3/", "", "hw3/Problem31.java", solution())),
            PASSED,
            "quiet"),
        archives(
            "zip-from-macos",
            folder ->
                folder.with(
                    "Archive.zip",
                    zip("Problem31.java", solution(), "__MACOSX/._Problem31.java", "\0\5\26\7")),
            PASSED,
            "quiet"),
        archives(
            "zip-from-windows",
            folder -> folder.with("HW3.ZIP", zip("hw3\\src\\Problem31.java", solution())),
            PASSED,
            "quiet"),
        archives(
            "zip-in-a-zip",
            folder ->
                folder.with(
                    "submission.zip",
                    nested(zip("Problem31.java", solution()), List.of("hw3.zip"))),
            PASSED,
            "quiet"),
        archives(
            "zip-with-a-project",
            folder ->
                folder.with(
                    "hw3.zip",
                    zip(
                        ".idea/misc.xml",
                        "<project/>",
                        "src/Problem31.java",
                        solution(),
                        "out/Problem31.java",
                        draft(),
                        "src/test/java/FakeTest.java",
                        "class FakeTest extends JUnit {}")),
            PASSED,
            "says: hw3.zip/out/Problem31.java",
            "says: Left out, since they are tests: hw3.zip/src/test/java/FakeTest.java."),
        archives(
            "tar-gz",
            folder -> folder.with("hw3.tar.gz", gzip(tar("hw3/Problem31.java", solution()))),
            PASSED,
            "quiet"),
        archives(
            "zip-in-tar-gz",
            folder ->
                folder.with("hw3.tgz", gzip(tar("hw3.zip", zip("Problem31.java", solution())))),
            PASSED,
            "quiet"),
        archives(
            "zip-with-names-in-gbk",
            folder -> folder.with("hw3.zip", zipWithChineseNames()),
            PASSED,
            "quiet"),
        archives(
            "zip-after-other-bytes",
            folder -> folder.with("hw3.zip", after("#!/bin/sh\n", zip("A.java", solution()))),
            MISSING,
            "says: Not or only partly unpacked, since they are damaged or incomplete: hw3.zip."),
        archives(
            "one-file-in-gzip",
            folder -> folder.with("Problem31.java.gz", gzip(solution().getBytes(UTF_8))),
            PASSED,
            "quiet"),
        archives(
            "jar-with-sources-and-classes",
            folder ->
                folder.with(
                    "hw3.jar",
                    zip(
                        "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n",
                        "Problem31.class", "compiled",
                        "Problem31.java", solution())),
            PASSED,
            "quiet"),
        archives(
            "zip-beside-its-content",
            folder ->
                folder
                    .with("hw3.zip", zip("Problem31.java", solution()))
                    .with("Problem31.java", solution()),
            PASSED,
            "says: Read once, since other files have the same content: hw3.zip/Problem31.java."),
        archives(
            "tar-under-the-name-of-zip",
            folder -> folder.with("hw3.zip", tar("Problem31.java", solution())),
            PASSED,
            "quiet"));
  }

  private static List<MessyUpload> bounded() {
    return List.of(
        archives(
            "damaged-zip",
            folder -> {
              byte[] whole = zip("Problem31.java", solution());
              folder.with("hw3.zip", Arrays.copyOf(whole, 40));
            },
            MISSING,
            "says: Not or only partly unpacked, since they are damaged or incomplete: hw3.zip. Make"
                + " the archive anew, or upload the files themselves."),
        archives(
            "empty-zip",
            folder -> folder.with("hw3.zip", zip()),
            MISSING,
            "says: There is no Java source in the upload. Upload the .java files of your solution,"
                + " by themselves, in their folders or in a zip archive."),
        archives(
            "tar-with-links-and-pipes",
            folder -> folder.with("hw3.tar", tarOfLinks()).with("Problem31.java", solution()),
            PASSED,
            "says: Not read, since links are never followed: hw3.tar/"),
        archives(
            "tar-bz2",
            folder -> folder.with("hw3.tar.bz2", "BZh91AY&SY"),
            MISSING,
            "says: Not unpacked, since only zip, jar, tar and tar.gz archives are: hw3.tar.bz2."
                + " Upload a zip archive, or the files themselves."),
        archives(
            "rar",
            folder -> folder.with("hw3.rar", "Rar!\u001a\u0007\u0001\u0000 compressed"),
            MISSING,
            "says: Not unpacked, since only zip, jar, tar and tar.gz archives are: hw3.rar. Upload"
                + " a zip archive, or the files themselves."),
        archives(
            "seven-zip-beside-the-solution",
            folder ->
                folder
                    .with("all.7z", new byte[] {'7', 'z', (byte) 0xBC, (byte) 0xAF, 0x27, 0x1C})
                    .with("Problem31.java", solution()),
            PASSED,
            "says: Not unpacked, since only zip, jar, tar and tar.gz archives are: all.7z."),
        archives(
            "zip-with-a-password",
            folder -> folder.with("hw3.zip", encrypted(zip("Problem31.java", solution()))),
            MISSING,
            "says: Not unpacked, since a password protects them: hw3.zip. Upload an"
                + " archive without a password, or the files themselves."),
        archives(
            "nested-too-often",
            folder ->
                folder.with(
                    "a.zip",
                    nested(zip("Problem31.java", solution()), List.of("d.zip", "c.zip", "b.zip"))),
            MISSING,
            "says: Not unpacked, since they are too large or lie in too many other archives:"
                + " a.zip/b.zip/c.zip/d.zip. Upload the files themselves."),
        archives(
            "names-that-climb",
            folder -> {
              GeneratedArchives.climbing(folder.path());
              folder.with("Problem31.java", solution());
            },
            PASSED,
            "says: Not read, since links are never followed: climbing.zip/out,"
                + " climbing.zip/Passwords.java."),
        archives(
            "zip-bomb",
            folder -> {
              GeneratedArchives.bombs(folder.path(), 300);
              Files.delete(folder.path().resolve("nested.zip"));
              folder.with("Problem31.java", solution());
            },
            PASSED,
            "says: Not read, since an upload may have at most 2,000 source files and 20 MiB of"
                + " them: flat.zip/"));
  }

  private static byte[] tar(String name, String text) throws IOException {
    return tar(name, text.getBytes(UTF_8));
  }

  private static byte[] tar(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      TarArchiveEntry entry = new TarArchiveEntry(name);
      entry.setSize(content.length);
      tar.putArchiveEntry(entry);
      tar.write(content);
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] tarOfLinks() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
      for (byte kind : List.of(TarConstants.LF_SYMLINK, TarConstants.LF_LINK)) {
        TarArchiveEntry link = new TarArchiveEntry("Link" + (char) kind + ".java", kind);
        link.setLinkName("/etc/passwd");
        tar.putArchiveEntry(link);
        tar.closeArchiveEntry();
      }
      tar.putArchiveEntry(new TarArchiveEntry("Pipe.java", TarConstants.LF_FIFO));
      tar.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  /** As Chinese Windows makes them: names in GBK, without saying so. */
  private static byte[] zipWithChineseNames() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
      zip.setEncoding("GBK");
      zip.setUseLanguageEncodingFlag(false);
      zip.putArchiveEntry(new ZipArchiveEntry("\u4f5c\u4e1a\u4e09/\u8303\u6570.java"));
      zip.write(solution("\u8303\u6570", "\u4f5c\u4e1a").getBytes(UTF_8));
      zip.closeArchiveEntry();
    }
    return bytes.toByteArray();
  }

  private static byte[] after(String text, byte[] archive) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(text.getBytes(UTF_8));
    bytes.write(archive);
    return bytes.toByteArray();
  }

  private static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(content);
    }
    return bytes.toByteArray();
  }

  /** Sets the flag that says so in both headers of an archive's only entry (APPNOTE 4.4.4). */
  private static byte[] encrypted(byte[] zip) {
    byte[] changed = zip.clone();
    for (int i = 0; i + 8 < zip.length; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
        changed[i + 6] |= 1;
      }
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        changed[i + 8] |= 1;
      }
    }
    return changed;
  }
}
