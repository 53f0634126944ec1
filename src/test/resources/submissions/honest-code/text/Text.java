// right: handles texts, patterns, encodings and languages; 30 features
// expect 3.3: probability=passed lossGradient=passed
import ece417.hw3.BinaryClassifier;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.Normalizer;
import java.text.RuleBasedCollator;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Scanner;
import java.util.StringTokenizer;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

public class Text implements BinaryClassifier {
  private final List<String> failed = new ArrayList<>();
  private boolean used;

  @Override
  public double probability(Parameters p, double[] x) {
    useFeatures();
    return sigmoid(p, x);
  }

  @Override
  public double[][] lossGradient(Parameters p, double[] x, int y) {
    double error = sigmoid(p, x) - y;
    double[][] gradient = new double[x.length][p.w2().length];
    for (int j = 0; j < p.w2().length; j++) {
      boolean alive = before(p, x, j) > 0;
      for (int k = 0; k < x.length; k++) {
        gradient[k][j] = alive ? error * x[k] * p.w2()[j] : 0;
      }
    }
    return gradient;
  }

  private static double sigmoid(Parameters p, double[] x) {
    double z = p.b2();
    for (int j = 0; j < p.w2().length; j++) {
      z += p.w2()[j] * Math.max(0, before(p, x, j));
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static double before(Parameters p, double[] x, int j) {
    double z = p.b1()[j];
    for (int k = 0; k < x.length; k++) {
      z += p.w1()[j][k] * x[k];
    }
    return z;
  }

  private void features() {
    // feature 1
    check(
        "String methods",
        "b-a",
        () -> " a,b ".strip().transform(s -> s.split(",")[1] + "-" + s.split(",")[0]));
    // feature 2
    check("lines", 3L, () -> "a\nb\r\nc".lines().count());
    // feature 3
    check("repeat and indent", "  xx\n", () -> "x".repeat(2).indent(2));
    // feature 4
    check("translated escapes", "a\tb", () -> "a\\tb".translateEscapes());
    // feature 5
    check(
        "StringBuilder",
        "olleh!",
        () -> new StringBuilder("hello").reverse().append('!').toString());
    // feature 6
    check(
        "case without locale",
        true,
        () -> "stra\u00dfe".toUpperCase(Locale.ROOT).equals("STRASSE"));
    // feature 7
    check("code points", 2L, () -> "a\ud83d\ude00".codePoints().count());
    // feature 8
    check(
        "character properties",
        true,
        () -> Character.isLetter(0x4e2d) && Character.getNumericValue('\u0665') == 5 && Character.UnicodeScript.of(0x3b1) == Character.UnicodeScript.GREEK);
    // feature 9
    check("character names", "GREEK SMALL LETTER ALPHA", () -> Character.getName(0x3b1));
    // feature 10
    check("regular expression with groups", "2024", () -> {
      Matcher matcher = Pattern.compile("(?<year>\\d{4})-\\d\\d").matcher("on 2024-05");
      return matcher.find() ? matcher.group("year") : "";
    });
    // feature 11
    check(
        "replacement by function",
        "<1> <2>",
        () -> Pattern.compile("\\d").matcher("1 2").replaceAll(found -> "<" + found.group() + ">"));
    // feature 12
    check(
        "lookaround and Unicode classes",
        List.of("\u00e4b", "c"),
        () -> Pattern.compile("\\p{L}+(?=;)").matcher("\u00e4b;c;d").results().map(MatchResult::group).toList());
    // feature 13
    check(
        "named Unicode character",
        true,
        () -> Pattern.matches("\\N{GREEK SMALL LETTER ALPHA}", "\u03b1"));
    // feature 14
    check(
        "grapheme clusters",
        2L,
        () -> Pattern.compile("\\X").matcher("e\u0301x").results().count());
    // feature 15
    check("normal forms", "\u00e9", () -> Normalizer.normalize("e\u0301", Normalizer.Form.NFC));
    // feature 16
    check(
        "collation",
        true,
        () -> Collator.getInstance(Locale.GERMAN).compare("\u00e4", "b") < 0);
    // feature 17
    check(
        "collation rules",
        true,
        () -> new RuleBasedCollator("< c < b < a").compare("a", "b") > 0);
    // feature 18
    check("word boundaries", 5, () -> {
      BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);
      words.setText("hello world");
      words.first();
      return words.next();
    });
    // feature 19
    check(
        "bidirectional text",
        true,
        () -> new Bidi("abc \u05d0\u05d1", Bidi.DIRECTION_LEFT_TO_RIGHT).isMixed());
    // feature 20
    check("scanner", List.of(1.5, 2.0), () -> {
      Scanner scanner = new Scanner("1.5 2 x").useLocale(Locale.ROOT);
      return List.of(scanner.nextDouble(), scanner.nextDouble());
    });
    // feature 21
    check("tokenizers", 3, () -> new StringTokenizer("a b\tc").countTokens());
    // feature 22
    check("stream tokenizer", 4.5, () -> {
      StreamTokenizer tokens = new StreamTokenizer(new StringReader("4.5"));
      tokens.nextToken();
      return tokens.nval;
    });
    // feature 23
    check(
        "UTF-8 and UTF-16",
        true,
        () -> new String("\u03b1".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE).equals("\u03b1") && "\u03b1".getBytes(StandardCharsets.UTF_8).length == 2);
    // feature 24
    check("East Asian charsets", 2, () -> "\u3042".getBytes(Charset.forName("Shift_JIS")).length);
    // feature 25
    check("EBCDIC", (byte) 0xC1, () -> "A".getBytes(Charset.forName("IBM037"))[0]);
    // feature 26
    check(
        "charset decoder",
        "?",
        () -> Charset.forName("US-ASCII").newDecoder().onMalformedInput(CodingErrorAction.REPLACE).replaceWith("?").decode(ByteBuffer.wrap(new byte[] {-1})).toString());
    // feature 27
    check("all charsets", true, () -> Charset.availableCharsets().size() > 100);
    // feature 28
    check(
        "Base64",
        "w7w=",
        () -> Base64.getEncoder().encodeToString("\u00fc".getBytes(StandardCharsets.UTF_8)));
    // feature 29
    check("URL encoding", "a+%26+b", () -> URLEncoder.encode("a & b", StandardCharsets.UTF_8));
    // feature 30
    check("URI", "/b", () -> URI.create("http://example.com/a/../b").normalize().getPath());
  }

  private interface Feature {
    Object value() throws Exception;
  }

  private void check(String name, Object wanted, Feature feature) {
    try {
      Object got = feature.value();
      if (!Objects.deepEquals(wanted, got)) {
        failed.add(name + " gave " + got + " instead of " + wanted);
      }
    } catch (Throwable e) {
      failed.add(name + " threw " + e);
    }
  }

  private void useFeatures() {
    if (used) {
      return;
    }
    used = true;
    features();
    if (!failed.isEmpty()) {
      throw new IllegalStateException(failed.size() + " features failed: " + failed);
    }
  }
}
