package plumbline.problem;

/** What students are told besides their tests. */
public enum Extra {
  /** Which tests were gained or lost since the last submission. */
  CHANGES,
  /** That a submission came after the due date. */
  LATENESS,
  /** How close right answers are, and what {@link Measure} says of them, beside others'. */
  LEADERBOARD
}
