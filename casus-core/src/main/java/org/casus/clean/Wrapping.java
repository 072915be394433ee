package org.casus.clean;

/**
 * Lines, and texts whose lines were broken at a fixed width, as wires and mails break them: there a
 * line's end is no paragraph's end.
 */
final class Wrapping {
  private static final int NARROWEST = 45;
  private static final int WIDEST = 100;
  private static final int FEWEST = 5;

  private Wrapping() {}

  /** Where the line that starts there ends: at its line break, or the text's end. */
  static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (isBreak(text.charAt(i))) {
        return i;
      }
    }
    return text.length();
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\f';
  }

  /** Whether most lines that another one follows are of a width and end in mid-sentence. */
  static boolean isWrapped(String text) {
    int followed = 0;
    int broken = 0;
    int from = 0;
    while (from < text.length()) {
      int end = lineEnd(text, from);
      int length = end - from;
      if (length > WIDEST) {
        return false;
      }
      if (length > 0 && isFollowed(text, end)) {
        followed++;
        broken += length >= NARROWEST && !endsSentence(text, end) ? 1 : 0;
      }
      from = end + 1;
    }
    return followed >= FEWEST && broken * 10 > followed * 6;
  }

  /** Whether a wrapped text's line goes on in the next: one is there, and this one is full. */
  static boolean goesOn(String text, int from, int end) {
    int start = end;
    while (start > from && !isBreak(text.charAt(start - 1))) {
      start--;
    }
    return isFollowed(text, end) && (end - start >= NARROWEST || !endsSentence(text, end));
  }

  private static boolean isFollowed(String text, int end) {
    int next = end + 1;
    if (next < text.length() && text.charAt(end) == '\r' && text.charAt(next) == '\n') {
      next++;
    }
    return next < text.length()
        && !isBreak(text.charAt(next))
        && !Character.isWhitespace(text.charAt(next));
  }

  private static boolean endsSentence(String text, int end) {
    int i = end - 1;
    while (i >= 0 && "\"”’') \t".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?".indexOf(text.charAt(i)) >= 0;
  }
}
