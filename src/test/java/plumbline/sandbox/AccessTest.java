package plumbline.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest {
  @TempDir Path folder;

  @BeforeEach
  void open() throws IOException {
    Access.allowAll(folder);
  }

  private static void set(Path path, String permissions) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
  }

  private static String get(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }

  @Test
  void seesWhoCanReadAFile() throws IOException {
    Path file = Files.createFile(folder.resolve("a"));
    set(file, "rw-r--r--");
    assertThat(Access.isPublic(file)).isTrue();
    set(file, "rw-r-----");
    assertThat(Access.isPublic(file)).isFalse();
  }

  @Test
  void seesAClosedFolderFurtherUp() throws IOException {
    Path inner = Files.createDirectory(folder.resolve("b"));
    Path file = Files.createFile(inner.resolve("a"));
    set(file, "rw-r--r--");
    set(inner, "rwxr-xr-x");
    assertThat(Access.isPublicTree(inner)).isTrue();
    set(folder, "rwx------");
    assertThat(Access.isPublic(file)).isFalse();
    assertThat(Access.isPublicTree(inner)).isFalse();
  }

  @Test
  void followsALinkToWhereItLeads() throws IOException {
    Path secret = Files.createFile(folder.resolve("a"));
    set(secret, "rw-------");
    Path link = Files.createSymbolicLink(folder.resolve("link"), secret);
    assertThat(Access.isPublic(link)).isFalse();
  }

  @Test
  void hidesFilesAndFoldersAsRoot() throws IOException {
    Assumptions.assumeTrue(Host.here().isRoot(), "only root hides anything");
    Path file = Files.createFile(folder.resolve("a"));
    set(file, "rw-r--r--");
    Path inner = Files.createDirectory(folder.resolve("b"));
    set(inner, "rwxr-xr-x");
    Sandbox.hide(List.of(file, inner, folder.resolve("missing")));
    assertThat(get(file)).isEqualTo("rw-------");
    assertThat(get(inner)).isEqualTo("rwx------");
  }
}
