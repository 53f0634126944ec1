package plumbline.submission;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/**
 * Visits the folders of an upload, those further up first and each in the order of its names, and
 * hands its ordinary files over. Names are kept as the paths that the file system gave, since text
 * may not lead back to the file.
 */
final class UploadWalk {
  private final Intake intake;
  private final Queue<Folder> unvisited = new ArrayDeque<>();

  private UploadWalk(Intake intake) {
    this.intake = intake;
  }

  /** A folder; the path to it is made when it is visited, for a queue of long paths is large. */
  private record Folder(Folder parent, Path fileName, String name, int depth) {
    Path path() {
      return parent == null ? fileName : parent.path().resolve(fileName);
    }

    List<String> names() {
      return parent == null ? List.of() : EntryName.parse(parent.names(), name).inside();
    }
  }

  /**
   * Visits all of an upload.
   *
   * @param upload a folder, or a single file; this path itself is trusted and may be a link
   * @throws IOException if the upload is not there or cannot be read at all
   */
  static void visit(Path upload, Intake intake) throws IOException {
    Path root = upload.toRealPath();
    UploadWalk walk = new UploadWalk(intake);
    if (Files.isDirectory(root)) {
      walk.unvisited.add(new Folder(null, root, "", 0));
      walk.visitFolders();
    } else {
      walk.visitChild(new Folder(null, root.getParent(), "", 0), List.of(), root);
    }
  }

  private void visitFolders() {
    while (!unvisited.isEmpty()) {
      Folder folder = unvisited.remove();
      List<String> names = folder.names();
      Path path = folder.path();
      for (Path fileName : children(path, names)) {
        visitChild(folder, names, path.resolve(fileName));
      }
    }
  }

  private List<Path> children(Path folder, List<String> names) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      for (Path child : stream) {
        if (!intake.countEntry(EntryName.ofFolder(names))) {
          break;
        }
        children.add(child.getFileName());
      }
    } catch (IOException | DirectoryIteratorException unreadable) {
      intake.found(Finding.UNREADABLE, EntryName.ofFolder(names));
    }
    children.sort(null);
    return children;
  }

  private void visitChild(Folder parent, List<String> around, Path path) {
    String raw = EntryName.of(path);
    EntryName name = EntryName.parse(around, raw);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isDirectory()) {
        later(new Folder(parent, path.getFileName(), raw, parent.depth() + 1), name);
      } else if (attributes.isRegularFile()) {
        intake.file(name, new Content.OfFile(path, attributes.size()));
      } else {
        intake.notFile(name, attributes.isSymbolicLink() ? Finding.LINK : Finding.SPECIAL);
      }
    } catch (IOException unreadable) {
      intake.found(Finding.UNREADABLE, name);
    }
  }

  private void later(Folder folder, EntryName name) {
    if (Shelf.isToolFolder(name.name())) {
      intake.found(Finding.TOOL_FOLDER, name);
    } else if (folder.depth() > Limits.FOLDER_DEPTH) {
      intake.found(Finding.DEEP, name);
    } else {
      unvisited.add(folder);
    }
  }
}
