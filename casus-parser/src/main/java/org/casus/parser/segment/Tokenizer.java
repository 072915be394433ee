package org.casus.parser.segment;

/** Cuts a text into tokens, left to right, each character looked at a bounded number of times. */
final class Tokenizer {
  private final String text;
  private final Tokens tokens = new Tokens();

  private Tokenizer(String text) {
    this.text = text;
  }

  static Tokens tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    int i = 0;
    while (i < text.length()) {
      if (Characters.white(text.charAt(i))) {
        i++;
      } else {
        int limit = i + 1;
        while (limit < text.length() && !Characters.white(text.charAt(limit))) {
          limit++;
        }
        tokenizer.stretch(i, limit);
        i = limit;
      }
    }
    return tokenizer.tokens;
  }

  /** The tokens of text[start, limit), which holds no white space. */
  private void stretch(int start, int limit) {
    int i = start;
    while (i < limit) {
      int end = token(i, limit, i == start);
      tokens.add(i, end);
      i = end;
    }
  }

  /** End of the token that starts at i. */
  private int token(int i, int limit, boolean first) {
    int c = text.codePointAt(i);
    if (Characters.wordly(c) && !Characters.mark(c)) {
      int address = first || opener(text.charAt(i - 1)) ? WebAddress.end(text, i, limit) : i;
      return address > i ? address : WordScanner.end(text, i, limit);
    }
    return switch (c) {
      case '.', '!', '?', '-', '\u2026', '*', '_', '=', '~' -> run(i, limit);
      case '`' -> i + 1 < limit && text.charAt(i + 1) == '`' ? i + 2 : i + 1;
      case '\'', '\u2019', '\u2018' -> quote(i, limit, first);
      case '#', '@' -> tag(i, limit, first);
      default -> symbol(i, limit);
    };
  }

  private static boolean opener(char c) {
    return "([{<\"'`\u201c\u2018\u00ab".indexOf(c) >= 0;
  }

  /** Stops, dashes, end marks: the same kind again is the same token; a minus keeps its number. */
  private int run(int i, int limit) {
    char c = text.charAt(i);
    int end = i + 1;
    while (end < limit && alike(c, text.charAt(end))) {
      end++;
    }
    if (end == i + 1 && end < limit && Characters.digit(text.charAt(end)) && numberOpens(i, c)) {
      return WordScanner.end(text, end, limit);
    }
    return end;
  }

  /** "-5" after a space, ".22" likewise. */
  private boolean numberOpens(int i, char c) {
    return (c == '-' || c == '.') && (i == 0 || Characters.white(text.charAt(i - 1)));
  }

  private static boolean alike(char a, char b) {
    return a == b || ((a == '!' || a == '?') && (b == '!' || b == '?'));
  }

  private int quote(int i, int limit, boolean first) {
    char c = text.charAt(i);
    if (c == '\'' && i + 1 < limit && text.charAt(i + 1) == '\'') {
      return i + 2;
    }
    if (!Characters.apostrophe(c)) {
      return i + 1;
    }
    boolean wordBefore = i > 0 && Characters.wordly(text.codePointBefore(i));
    boolean alone = first && aloneClitic(i, limit);
    if (wordBefore || alone || (i > 0 && text.charAt(i - 1) == '.')) {
      int length = Clitics.at(text, i, limit);
      if (length > 0) {
        return i + length;
      }
    }
    if (first && i + 2 < limit && digits(i + 1, i + 3)) {
      return WordScanner.end(text, i + 1, limit);
    }
    return i + 1;
  }

  /** In tokenised text "'s" and "'ll" stand alone. */
  private boolean aloneClitic(int i, int limit) {
    int length = Clitics.at(text, i, limit);
    return length > 0 && i + length == limit && i > 0;
  }

  private boolean digits(int from, int to) {
    for (int k = from; k < to; k++) {
      if (!Characters.digit(text.charAt(k))) {
        return false;
      }
    }
    return true;
  }

  /** "#word" and "@name" are one token, "#1" is two. */
  private int tag(int i, int limit, boolean first) {
    boolean word = i + 1 < limit && Characters.letter(text.codePointAt(i + 1));
    return first && word ? WordScanner.end(text, i + 1, limit) : i + 1;
  }

  /** One code point with the marks on it, and what a joiner joins to it. */
  private int symbol(int i, int limit) {
    int end = i + Character.charCount(text.codePointAt(i));
    while (end < limit) {
      int next = text.codePointAt(end);
      boolean joined = text.charAt(end - 1) == '\u200d' && !Characters.wordly(next);
      if (!joined && !Characters.mark(next)) {
        break;
      }
      end += Character.charCount(next);
    }
    return end;
  }
}
