package plumbline.worker;

import java.util.ArrayList;
import java.util.List;
import plumbline.protocol.Reply;

/**
 * Describes an exception of the student's. Its own methods are the student's code as well: they may
 * throw, return nonsense or endless text, so everything is capped and nothing is relied on.
 */
final class Throwables {
  private static final int MOST_CAUSES = 5;
  private static final int MOST_FRAMES = 8;
  private static final int LONGEST_TEXT = 1_000;

  private Throwables() {}

  static List<Reply.Thrown> describe(Throwable thrown) {
    List<Reply.Thrown> chain = new ArrayList<>();
    for (Throwable next = thrown; next != null && chain.size() < MOST_CAUSES; ) {
      chain.add(describeOne(next));
      next = cause(next);
    }
    return chain;
  }

  private static Reply.Thrown describeOne(Throwable thrown) {
    return new Reply.Thrown(shorten(thrown.getClass().getName()), message(thrown), frames(thrown));
  }

  private static String message(Throwable thrown) {
    try {
      String message = thrown.getMessage();
      return message == null ? "" : shorten(message);
    } catch (Throwable e) {
      return "(its getMessage() fails)";
    }
  }

  private static List<String> frames(Throwable thrown) {
    List<String> frames = new ArrayList<>();
    try {
      for (StackTraceElement frame : thrown.getStackTrace()) {
        if (StudentLoader.NAME.equals(frame.getClassLoaderName()) && frames.size() < MOST_FRAMES) {
          frames.add(
              shorten(
                  "%s (%s:%d)"
                      .formatted(
                          frame.getMethodName(), frame.getFileName(), frame.getLineNumber())));
        }
      }
    } catch (Throwable e) {
      return frames;
    }
    return frames;
  }

  private static Throwable cause(Throwable thrown) {
    try {
      return thrown.getCause();
    } catch (Throwable e) {
      return null;
    }
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
  }
}
