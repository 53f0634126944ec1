package plumbline.submission;

import plumbline.submission.Note.Kind;

/** What can be said about files of an upload, with the words that all its notes are made of. */
enum Finding {
  TOOL_FOLDER(Kind.LEFT_OUT, "Left out, since tools keep them for themselves"),
  BUILD_COPY(Kind.LEFT_OUT, "Left out of build folders, since their classes are elsewhere too"),
  TEST(Kind.LEFT_OUT, "Left out, since they are tests"),
  LIBRARY(Kind.LEFT_OUT, "Left out, since they are sources of a library"),
  LEFTOVER(Kind.LEFT_OUT, "Left out, since an editor or the system made them"),
  COPY(Kind.LEFT_OUT, "Read once, since other files have the same content"),
  NO_CLASS(Kind.LEFT_OUT, "Left out, since they declare no class"),
  TEXT_COPY(Kind.LEFT_OUT, "Left out, since their classes are in .java files too"),
  DOCUMENT(
      Kind.LEFT_OUT,
      "Not searched for Java source, since they are documents",
      "If one of them holds your code, copy it into a plain text file whose name ends in .java."),

  RENAMED(
      Kind.ADAPTED,
      "Read as Java source although their names do not end in .java",
      "Next time, please name them so."),
  ENCODING(
      Kind.ADAPTED,
      "Not in UTF-8, but read in the encoding that they seem to have",
      "If letters in the messages look wrong, save your files as UTF-8."),
  SPACES(
      Kind.ADAPTED,
      "Read with ordinary spaces in place of special ones, such as no-break spaces, which web pages"
          + " and documents have and which no Java compiler takes",
      "Compile your files before you upload them: that finds such spaces."),

  CONTRACT_COPY(
      Kind.LEFT_OUT, "Left out, since the provided interfaces are always the official ones"),
  CONTRACT_MOVED(
      Kind.ADAPTED,
      "Copies of provided interfaces in another package than these; whatever implements the copies"
          + " counts as implementing the official ones"),
  CONTRACT_PART(
      Kind.ADAPTED, "Replaced by the type of the same name that a provided interface declares"),
  CONTRACT_IMPORT(Kind.ADAPTED, "Imports of provided interfaces were put right"),
  CONTRACT_NAME(
      Kind.REFUSED,
      "Left out, since they have the names of provided interfaces but are none",
      "Give your class a name of its own, and let it implement the interface."),

  LINK(
      Kind.REFUSED,
      "Not read, since links are never followed",
      "Upload the files themselves instead of links to them."),
  SPECIAL(
      Kind.REFUSED, "Not read, since they are no ordinary files", "Upload only ordinary files."),
  UNREADABLE(
      Kind.REFUSED,
      "Could not be read",
      "Check that you can open them yourself, and upload them again."),
  LARGE(
      Kind.REFUSED,
      "Not read, since a source file may have at most 1 MiB",
      "Take out what is not needed to solve the homework, such as tables of data."),
  MANY(
      Kind.REFUSED,
      "Not read, since an upload may have at most 2,000 source files and 20 MiB of them",
      "Upload only the source files of this homework."),
  DEEP(
      Kind.REFUSED,
      "Not searched, since they lie in more than 60 folders",
      "Move your files further up."),
  ENTRIES(
      Kind.REFUSED,
      "The search ended after 100,000 files and folders, without all of",
      "Upload only the files of this homework."),
  NOT_TEXT(
      Kind.REFUSED,
      "Named like Java source, but not plain text",
      "Upload the text that you edit in your development environment."),
  EMPTY(Kind.REFUSED, "Empty", "Save them in your editor, and upload them again."),
  COMMENT(
      Kind.REFUSED,
      "Left out, since there is nothing but comments in them",
      "If one of them holds your solution, take it out of the comment."),

  ENCRYPTED(
      Kind.REFUSED,
      "Not unpacked, since a password protects them",
      "Upload an archive without a password, or the files themselves."),
  DAMAGED(
      Kind.REFUSED,
      "Not or only partly unpacked, since they are damaged or incomplete",
      "Make the archive anew, or upload the files themselves."),
  FORMAT(
      Kind.REFUSED,
      "Not unpacked, since only zip, jar, tar and tar.gz archives are",
      "Upload a zip archive, or the files themselves."),
  METHOD(
      Kind.REFUSED,
      "Not or only partly unpacked, since they are compressed in an unusual way",
      "Make a zip archive with the usual method, which is called Deflate, or upload the files"
          + " themselves."),
  NESTED(
      Kind.REFUSED,
      "Not unpacked, since they are too large or lie in too many other archives",
      "Upload the files themselves."),
  UNPACKED_SIZE(
      Kind.REFUSED,
      "Not wholly unpacked, since that gives more than 256 MiB in all",
      "Upload only the source files of this homework.");

  private final Kind kind;
  private final String what;
  private final String nextStep;

  Finding(Kind kind, String what) {
    this(kind, what, "");
  }

  Finding(Kind kind, String what, String nextStep) {
    this.kind = kind;
    this.what = what;
    this.nextStep = nextStep;
  }

  /**
   * The note about the files that were found to be so.
   *
   * @param files their paths as they are shown, and how many there are
   */
  Note note(NameList files) {
    String sentence = what + ": " + files + ".";
    return new Note(kind, nextStep.isEmpty() ? sentence : sentence + " " + nextStep);
  }
}
