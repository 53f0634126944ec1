package plumbline.kit;

import static java.util.Map.entry;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Writes text as the terminal can show it: signs that its encoding lacks become ASCII. */
final class Terminal {
  private static final Map<Character, String> ASCII =
      Map.ofEntries(
          entry('≤', "<="),
          entry('−', "-"),
          entry('·', "*"),
          entry('×', "x"),
          entry('…', "..."),
          entry('⋮', ":"));

  /** Where a JVM says it, the newer ones first. */
  private static final List<String> PROPERTIES =
      List.of("stdout.encoding", "sun.stdout.encoding", "native.encoding");

  private Terminal() {}

  /** The encoding of the terminal, or of the system if the output goes elsewhere. */
  static Charset charset() {
    return PROPERTIES.stream()
        .map(System::getProperty)
        .filter(Objects::nonNull)
        .filter(Charset::isSupported)
        .findFirst()
        .map(Charset::forName)
        .orElse(StandardCharsets.UTF_8);
  }

  static PrintStream stream(OutputStream out) {
    return new PrintStream(out, true, charset());
  }

  /** The text without signs that the encoding lacks, as far as there are others for them. */
  static String legible(String text, Charset charset) {
    CharsetEncoder encoder = charset.newEncoder();
    StringBuilder legible = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      legible.append(encoder.canEncode(sign) ? sign : ASCII.getOrDefault(sign, "" + sign));
    }
    return legible.toString();
  }
}
