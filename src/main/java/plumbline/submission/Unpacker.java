package plumbline.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Hands over what lies in archives. Nothing is written to disk. What is not Java source, by its
 * name, is skipped, which in a zip archive means that it is not even decompressed.
 */
final class Unpacker {
  private static final Set<String> UNPACKED = Set.of("zip", "jar", "war", "tar", "gz", "tgz");

  private final Intake intake;
  private final UnpackedBytes unpacked = new UnpackedBytes();
  private int depth;

  Unpacker(Intake intake) {
    this.intake = intake;
  }

  /** Takes each file of an archive as if it lay in a folder of the archive's name. */
  void unpack(EntryName archive, Content content) {
    if (depth == Limits.ARCHIVE_DEPTH) {
      intake.found(Finding.NESTED, archive);
      return;
    }
    depth++;
    try {
      Optional<ByteBuffer> bytes = content.whole();
      if (bytes.isPresent()) {
        read(archive, bytes.get());
      } else {
        intake.found(Finding.NESTED, archive);
      }
    } catch (IOException damaged) {
      intake.found(unpacked.areSpent() ? Finding.UNPACKED_SIZE : Finding.DAMAGED, archive);
    } finally {
      depth--;
    }
  }

  private void read(EntryName archive, ByteBuffer bytes) throws IOException {
    ArchiveVisitor visitor = new ArchiveVisitor(intake, archive);
    switch (ArchiveFormat.of(bytes)) {
      case ZIP -> new ZipReader(bytes, unpacked).visit(visitor);
      case TAR -> TarReader.visit(unpacked.count(new BufferStream(bytes)), visitor);
      case GZIP -> gunzip(archive, bytes, visitor);
      case FOREIGN -> intake.found(Finding.FORMAT, archive);
      case UNKNOWN -> intake.found(isUnpacked(archive) ? Finding.DAMAGED : Finding.FORMAT, archive);
    }
  }

  private static boolean isUnpacked(EntryName archive) {
    String name = archive.name().toLowerCase(Locale.ROOT).strip();
    return UNPACKED.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** What gzip compressed is a tar archive, or else a single file. */
  private void gunzip(EntryName archive, ByteBuffer bytes, ArchiveVisitor visitor)
      throws IOException {
    InputStream plain = unpacked.count(new GZIPInputStream(new BufferStream(bytes)));
    PushbackInputStream in = new PushbackInputStream(plain, TarReader.BLOCK);
    byte[] start = in.readNBytes(TarReader.BLOCK);
    in.unread(start);
    if (TarReader.isHeader(start)) {
      TarReader.visit(in, visitor);
    } else {
      String name = archive.name();
      visitor.file(name.substring(0, Math.max(name.lastIndexOf('.'), 0)), streamed(in));
    }
  }

  private static Content streamed(InputStream in) {
    return new Content() {
      @Override
      public long size() {
        return 0;
      }

      @Override
      public InputStream open() {
        return in;
      }
    };
  }
}
