package plumbline.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** Who may read which files, as far as permission bits say. */
final class Access {
  private static final Set<PosixFilePermission> OWN_FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> OWN_FILE =
      PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> ANYBODYS =
      PosixFilePermissions.fromString("rwxr-xr-x");

  private Access() {}

  /** Whether a user without any rights of its own can get at the path and read it. */
  static boolean isPublic(Path path) {
    try {
      Path real = path.toRealPath();
      for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
        if (!has(folder, PosixFilePermission.OTHERS_EXECUTE)) {
          return false;
        }
      }
      return has(real, PosixFilePermission.OTHERS_READ)
          && (Files.isRegularFile(real) || has(real, PosixFilePermission.OTHERS_EXECUTE));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether such a user can read everything in a folder. */
  static boolean isPublicTree(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.allMatch(Access::isPublic);
    } catch (IOException | UncheckedIOException e) {
      return false;
    }
  }

  private static boolean has(Path path, PosixFilePermission permission) throws IOException {
    return Files.getPosixFilePermissions(path).contains(permission);
  }

  /** Lets everybody read. */
  static void allowAll(Path path) throws IOException {
    Files.setPosixFilePermissions(path, ANYBODYS);
  }

  /** Lets nobody but the owner read. */
  static void hide(Path path) {
    try {
      Files.setPosixFilePermissions(path, Files.isDirectory(path) ? OWN_FOLDER : OWN_FILE);
    } catch (IOException | UnsupportedOperationException e) {
      throw new SandboxException("cannot make " + path + " unreadable for others", e);
    }
    if (isPublic(path)) {
      throw new SandboxException(path + " stays readable for others although that was changed");
    }
  }
}
