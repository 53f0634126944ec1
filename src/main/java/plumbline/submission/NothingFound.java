package plumbline.submission;

/** What to tell a student whose upload has nothing to grade. */
final class NothingFound {
  private static final String UPLOAD =
      "Upload the .java files of your solution, by themselves, in their folders or in a zip"
          + " archive.";

  private NothingFound() {}

  /** For an upload without source files. */
  static Note in(Intake intake) {
    NameList classes = intake.classes();
    NameList others = intake.others();
    if (classes.count() > 0) {
      return note(
          "There are only compiled classes in the upload, which cannot be graded: "
              + classes
              + ". Upload the .java files that they were compiled from.");
    }
    if (others.count() > 0) {
      return note("There is no Java source in the upload, but only: " + others + ". " + UPLOAD);
    }
    return note(
        (intake.isEmpty() ? "The upload is empty. " : "There is no Java source in the upload. ")
            + UPLOAD);
  }

  /** For an upload whose only source files are the provided interfaces, or in their place. */
  static Note butInterfaces() {
    return note(
        "Besides the provided interfaces, or classes of their names, the upload holds no class."
            + " Upload your own .java files too.");
  }

  private static Note note(String text) {
    return new Note(Note.Kind.REFUSED, text);
  }
}
