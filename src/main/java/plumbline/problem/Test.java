package plumbline.problem;

import java.util.Objects;

/**
 * One line in Gradescope: all of its cases pass, or its points are lost.
 *
 * @param title what it tries, for the student to read
 * @param points what it is worth
 * @param visibility when students see it
 * @param cases its cases, from small to large
 */
public record Test(String title, double points, Visibility visibility, Cases cases) {
  /** Refuses null and points that are not a positive number. */
  public Test {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(visibility, "visibility");
    Objects.requireNonNull(cases, "cases");
    if (!(points > 0 && Double.isFinite(points))) {
      throw new IllegalArgumentException("a test is worth " + points + " points");
    }
  }

  /**
   * A test that students see at once.
   *
   * @param title what it tries
   * @param points what it is worth
   * @param cases its cases, from small to large
   * @return the test
   */
  public static Test of(String title, double points, Cases cases) {
    return new Test(title, points, Visibility.VISIBLE, cases);
  }

  /**
   * The same test, seen at another time.
   *
   * @param when when students see it
   * @return the test
   */
  public Test shown(Visibility when) {
    return new Test(title, points, when, cases);
  }
}
