package plumbline.worker;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A class file of the JDK. */
final class PlatformClass extends ClassFile {
  private final Path path;

  PlatformClass(String binaryName, Path path) {
    super(binaryName);
    this.path = path;
  }

  @Override
  public InputStream openInputStream() throws IOException {
    return new ByteArrayInputStream(Files.readAllBytes(path));
  }
}
