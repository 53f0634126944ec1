package plumbline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import plumbline.submission.Person;

/** A folder with a folder, an archive or some files for each student. */
final class Downloads {
  private static final String ARCHIVE =
      "(?i).+\\.(zip|jar|7z|rar|tar|tgz|tbz2|txz|tar\\.(gz|bz2|xz|zst))";

  private final Ids ids = new Ids();
  private final List<Submitted> found = new ArrayList<>();
  private final List<String> passedOver = new ArrayList<>();
  private final Map<String, SortedMap<String, Path>> loose = new TreeMap<>();
  private final Map<String, Path> texts = new TreeMap<>();

  private Downloads() {}

  static Source.ClassList read(Path folder) throws IOException {
    Downloads downloads = new Downloads();
    for (Path child : Source.children(folder)) {
      downloads.take(child);
    }
    downloads.requireManySubmissions(folder);
    downloads.loose.forEach(downloads::addLoose);
    return new Source.ClassList(downloads.found, downloads.passedOver);
  }

  private void take(Path path) {
    String name = path.getFileName().toString();
    Optional<DownloadName> download = DownloadName.of(name);
    if (download.isPresent()) {
      keep(download.get(), path);
    } else if (Files.isDirectory(path)) {
      found.add(new Submitted(ids.fresh(name), List.of(), "", Upload.whole(path)));
    } else if (name.matches(ARCHIVE)) {
      String id = ids.fresh(name.replaceFirst("(?i)(\\.tar)?\\.[a-z0-9]+$", ""));
      found.add(new Submitted(id, List.of(), "", Upload.whole(path)));
    } else {
      passedOver.add(name);
    }
  }

  /** Pasted text counts only where there is nothing else. */
  private void keep(DownloadName name, Path path) {
    if (name.isText()) {
      texts.put(name.owner(), path);
      return;
    }
    SortedMap<String, Path> files = loose.computeIfAbsent(name.owner(), any -> new TreeMap<>());
    boolean usable = !name.file().matches("\\.{0,2}") && !files.containsKey(name.file());
    files.put(usable ? name.file() : path.getFileName().toString(), path);
  }

  private void requireManySubmissions(Path folder) {
    texts.forEach(
        (owner, path) ->
            loose.computeIfAbsent(
                owner, any -> new TreeMap<>(Map.of(path.getFileName().toString(), path))));
    for (String name : passedOver) {
      if (name.endsWith(".java")) {
        throw new SourceException(
            "%s has source files of its own, such as %s: is it one submission? To grade that: run_autograder grade %s"
                .formatted(folder, name, folder));
      }
    }
  }

  private void addLoose(String owner, SortedMap<String, Path> files) {
    Person person = new Person(owner.substring(0, owner.lastIndexOf('_')), "", "");
    Path only = files.size() == 1 ? files.get(files.firstKey()) : null;
    Upload upload =
        only != null && Files.isDirectory(only) ? Upload.whole(only) : new Upload.Loose(files);
    found.add(new Submitted(ids.fresh(owner), List.of(person), "", upload));
  }
}
