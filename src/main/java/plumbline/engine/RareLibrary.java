package plumbline.engine;

import java.util.List;
import java.util.regex.Pattern;
import plumbline.protocol.SourceFile;

/**
 * Tells whether sources may need those parts of the JDK's library that read files or native code of
 * their own: graphics, security, dates, logging, and the like. To load them takes half of a
 * worker's start, and hardly any numerical homework needs them. In case of doubt they may.
 */
final class RareLibrary {
  /**
   * Any package but java.lang, java.math, java.text, java.io, java.util, and three of the last;
   * what computes a hash, draws secure random numbers, knows the calendar or writes a log inside of
   * these; and characters in disguise.
   */
  private static final Pattern NEED =
      Pattern.compile(
          "\\b(?:javax|jdk|sun|org|com)\\s*\\."
              + "|\\bjava\\s*\\.\\s*(?!(?:lang|math|text|io|util)\\b)"
              + "|\\bjava\\s*\\.\\s*util\\s*\\.\\s*(?!(?:function|stream|concurrent)\\b|[A-Z*])"
              + "|\\b(?:UUID|Serializable|Externalizable|ObjectOutput\\w*|ObjectInput\\w*|forName)\\b"
              + "|\\bmanagement\\b|Date|Calendar|TimeZone|MessageFormat|Logger"
              + "|%(?:\\d+\\$|<)?[-\\d]*[tT][a-zA-Z]"
              + "|\\\\u");

  private RareLibrary() {}

  static boolean mayBeNeededBy(List<SourceFile> sources) {
    return sources.stream().anyMatch(source -> NEED.matcher(source.text()).find());
  }
}
