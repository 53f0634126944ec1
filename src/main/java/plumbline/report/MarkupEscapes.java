package plumbline.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;

/** JSON in which nothing can look like markup, so that no text in it ends the element around it. */
final class MarkupEscapes extends CharacterEscapes {
  private static final long serialVersionUID = 1;

  @Override
  public int[] getEscapeCodesForAscii() {
    int[] codes = standardAsciiEscapesForJSON();
    for (char sign : "<>&'".toCharArray()) {
      codes[sign] = ESCAPE_STANDARD;
    }
    return codes;
  }

  @Override
  public SerializableString getEscapeSequence(int codePoint) {
    return null; // none but the standard ones
  }
}
