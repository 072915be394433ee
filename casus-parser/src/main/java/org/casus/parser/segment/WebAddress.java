package org.casus.parser.segment;

/** Addresses of the web and of mail stay whole, without the punctuation that follows them. */
final class WebAddress {
  private static final String CLOSERS = ".,;:!?)]}>\"'\u201d\u2019\u2026";

  private WebAddress() {}

  /** End of the address that starts at i in the unspaced stretch ending at limit; i if none. */
  static int end(String text, int i, int limit) {
    boolean web =
        text.regionMatches(true, i, "http://", 0, 7)
            || text.regionMatches(true, i, "https://", 0, 8)
            || text.regionMatches(true, i, "ftp://", 0, 6)
            || text.regionMatches(true, i, "www.", 0, 4);
    int end = web ? stretch(text, i, limit) : mail(text, i, limit);
    while (end > i && CLOSERS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > i + 4 ? end : i;
  }

  private static int stretch(String text, int i, int limit) {
    int end = i;
    while (end < limit && "\"<>\u201c\u201d".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  private static int mail(String text, int i, int limit) {
    int at = i;
    while (at < limit && at < i + 64 && mailLetter(text.charAt(at))) {
      at++;
    }
    if (at == i || at + 3 >= limit || text.charAt(at) != '@') {
      return i;
    }
    int end = at + 1;
    boolean stop = false;
    while (end < limit && mailLetter(text.charAt(end))) {
      stop |= text.charAt(end) == '.' && end + 1 < limit && mailLetter(text.charAt(end + 1));
      end++;
    }
    return stop ? end : i;
  }

  private static boolean mailLetter(char c) {
    return c < 128 && (Characters.wordly(c) || c == '.' || c == '_' || c == '-' || c == '+');
  }
}
