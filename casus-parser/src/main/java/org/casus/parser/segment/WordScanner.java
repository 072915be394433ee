package org.casus.parser.segment;

/** Finds where a word or number ends: what joins inside it, what is split off behind it. */
final class WordScanner {
  private final String text;
  private final int start;
  private final int limit;

  private WordScanner(String text, int start, int limit) {
    this.text = text;
    this.start = start;
    this.limit = limit;
  }

  /** End of the word that starts at start, before limit, where white space or the text ends. */
  static int end(String text, int start, int limit) {
    return new WordScanner(text, start, limit).scan();
  }

  private int scan() {
    int i = start;
    while (i < limit) {
      int c = text.codePointAt(i);
      if (Characters.wordly(c)) {
        i += Character.charCount(c);
      } else if (joins(i)) {
        i++;
      } else {
        return ending(i);
      }
    }
    return cannot(i);
  }

  /** "cannot" is two words. */
  private int cannot(int end) {
    return end - start == 6 && text.regionMatches(true, start, "cannot", 0, 6) ? start + 3 : end;
  }

  /** Whether the word goes on over the character at i, which is no letter and no digit. */
  private boolean joins(int i) {
    char c = text.charAt(i);
    boolean wordNext = i + 1 < limit && Characters.wordly(text.codePointAt(i + 1));
    return switch (c) {
      case '-', '\u2010', '\u2011', '\u2013' -> wordNext || hangs(i, c);
      case '.' -> stopJoins(i, wordNext);
      case ',', ':' -> betweenDigits(i);
      case '/', '_', '+' -> wordNext;
      case '&' -> wordNext && i - start <= 3;
      case '\'', '\u2019' ->
          wordNext && !Clitics.negation(text, start, i, limit) && Clitics.at(text, i, limit) == 0;
      default -> false;
    };
  }

  /** Where the word that stops at i ends: its own full stop or "$" is taken, "n't" given back. */
  private int ending(int i) {
    char c = text.charAt(i);
    if (c == '.' && takesStop(i)) {
      return i + 1;
    }
    if (c == '$' && i - start <= 3 && Characters.upper(text.charAt(start))) {
      return i + 1;
    }
    boolean negation = Characters.apostrophe(c) && Clitics.negation(text, start, i, limit);
    return negation ? i - 1 : cannot(i);
  }

  private boolean betweenDigits(int i) {
    return Characters.digit(text.codePointBefore(i)) && digitAt(i + 1);
  }

  private boolean digitAt(int i) {
    return i < limit && Characters.digit(text.charAt(i));
  }

  /** "pre- and post-war": a hyphen that waits for the second half. */
  private boolean hangs(int i, char c) {
    return c == '-'
        && i + 1 == limit
        && (text.startsWith(" and ", limit)
            || text.startsWith(" or ", limit)
            || text.startsWith(" to ", limit));
  }

  private boolean stopJoins(int i, boolean wordNext) {
    if (betweenDigits(i)) {
      return true;
    }
    boolean hyphenNext =
        i + 2 < limit && text.charAt(i + 1) == '-' && Characters.letter(text.charAt(i + 2));
    if (hyphenNext) {
      return takesStop(i);
    }
    if (!wordNext || (takesStop(i) && !initials(i))) {
      return false;
    }
    boolean newSentence =
        (Characters.upper(text.codePointAt(i + 1)) && i - start > 1)
            || Characters.digit(text.codePointBefore(i));
    return initials(i) || !newSentence;
  }

  /** "U.S", "a.m": the letter before the stop at i stands alone, and so does the one after it. */
  private boolean initials(int i) {
    boolean aloneBefore =
        Characters.letter(text.charAt(i - 1)) && (i - 1 == start || text.charAt(i - 2) == '.');
    boolean aloneAfter =
        i + 2 >= limit || !Characters.wordly(text.charAt(i + 2)) || lowerWord(i + 1);
    return aloneBefore && aloneAfter;
  }

  private boolean lowerWord(int i) {
    return Characters.lower(text.charAt(i)) && Characters.lower(text.charAt(i - 2));
  }

  private boolean takesStop(int i) {
    boolean last = i + 1 >= limit || !Characters.apostrophe(text.charAt(i + 1));
    return (last || Clitics.at(text, i + 1, limit) > 0)
        && (i + 1 >= limit || text.charAt(i + 1) != '.')
        && Abbreviations.takesStop(text, start, i, text.length());
  }
}
