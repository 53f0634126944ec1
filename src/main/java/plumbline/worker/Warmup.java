package plumbline.worker;

/** Loads what can only be loaded while files can still be opened. */
final class Warmup {
  private Warmup() {}

  /** Loads the parts of the library that students' code may need and that live in files. */
  static void library() {}
}
