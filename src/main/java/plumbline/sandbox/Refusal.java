package plumbline.sandbox;

/** The words in which the grader refuses to run what it cannot lock in. */
final class Refusal {
  private Refusal() {}

  static String text(String reason) {
    return "Student code cannot be locked in here: "
        + reason
        + ". Nothing was run. Run the grader on Linux (x86-64 or arm64, with util-linux), or in a"
        + " Docker container; or, if you trust every submission, with --unsafe-no-sandbox.";
  }
}
