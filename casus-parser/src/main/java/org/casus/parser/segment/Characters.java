package org.casus.parser.segment;

/** What a character is to the tokeniser. */
final class Characters {
  private Characters() {}

  /**
   * White space lies in no token: what {@link Character#isWhitespace} or {@link
   * Character#isSpaceChar} says, the byte order mark, and the zero-width space.
   */
  static boolean white(char c) {
    if (c < 128) {
      return c == ' ' || (c >= '\t' && c <= '\r') || (c >= 0x1c && c <= 0x1f);
    }
    return c == '\u0085'
        || c == '\u200b'
        || c == '\ufeff'
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c);
  }

  /** Letters, digits and the marks that combine with them, whatever plane they are on. */
  static boolean wordly(int codePoint) {
    return codePoint < 128
        ? letter(codePoint) || digit(codePoint)
        : Character.isLetterOrDigit(codePoint) || mark(codePoint);
  }

  static boolean letter(int codePoint) {
    return codePoint < 128
        ? (codePoint | 32) >= 'a' && (codePoint | 32) <= 'z'
        : Character.isLetter(codePoint) || mark(codePoint);
  }

  static boolean digit(int codePoint) {
    return codePoint < 128 ? codePoint >= '0' && codePoint <= '9' : Character.isDigit(codePoint);
  }

  static boolean upper(int codePoint) {
    return codePoint < 128
        ? codePoint >= 'A' && codePoint <= 'Z'
        : Character.isUpperCase(codePoint) || Character.isTitleCase(codePoint);
  }

  static boolean lower(int codePoint) {
    return codePoint < 128
        ? codePoint >= 'a' && codePoint <= 'z'
        : Character.isLowerCase(codePoint);
  }

  /** What hangs on the character before it: accents, variation selectors, joiners, skin tones. */
  static boolean mark(int codePoint) {
    if (codePoint < 0x300) {
      return codePoint == 0xad;
    }
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || codePoint == 0x200c
        || codePoint == 0x200d
        || (codePoint >= 0x1f3fb && codePoint <= 0x1f3ff);
  }

  static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  static boolean currency(char c) {
    return c == '$' || (c > 127 && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }
}
