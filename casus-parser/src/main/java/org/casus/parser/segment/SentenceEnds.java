package org.casus.parser.segment;

import java.util.Locale;
import java.util.Set;

/** Decides after which tokens a sentence ends. */
final class SentenceEnds {
  private static final Set<String> STARTERS =
      Set.of(
          "the",
          "a",
          "an",
          "he",
          "she",
          "it",
          "they",
          "we",
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "there",
          "his",
          "her",
          "their",
          "its",
          "our",
          "in",
          "on",
          "at",
          "but",
          "and",
          "for",
          "from",
          "after",
          "before",
          "when",
          "while",
          "as",
          "if",
          "since",
          "some",
          "many",
          "most",
          "several",
          "all",
          "both",
          "no",
          "one",
          "two",
          "however",
          "meanwhile",
          "earlier",
          "later",
          "last",
          "under",
          "with",
          "according",
          "also",
          "now",
          "then",
          "yet",
          "so",
          "what",
          "who",
          "why",
          "how",
          "where",
          "although",
          "though",
          "because",
          "despite",
          "during",
          "another",
          "other",
          "by",
          "to",
          "officials",
          "police",
          "mr.",
          "mrs.",
          "ms.",
          "asked");

  private static final Set<String> SAYING =
      Set.of(
          "said",
          "says",
          "asked",
          "asks",
          "told",
          "added",
          "wrote",
          "replied",
          "cried",
          "shouted",
          "wondered",
          "exclaimed",
          "tweeted",
          "asking",
          "answered");

  private final String text;
  private final Tokens tokens;
  private final LineBreaks lines;

  SentenceEnds(String text, Tokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.lines = new LineBreaks(text);
  }

  /**
   * The token that is the last of the sentence if the sentence ends with token i, closing quotes
   * and brackets included; -1 if it goes on.
   *
   * @param openQuotes whether a straight quotation mark has been opened and not closed so far
   */
  int endAt(int i, boolean openQuotes) {
    if (i + 1 >= tokens.size()) {
      return i;
    }
    Mark mark = mark(i);
    int last = mark == Mark.NONE ? i : closers(i, openQuotes);
    if (last + 1 >= tokens.size()) {
      return last;
    }
    boolean newLine = newLine(last);
    if (mark == Mark.NONE) {
      return newLine && !soft(i) ? i : -1;
    }
    if (newLine && (mark == Mark.END || !soft(last))) {
      return last;
    }
    return endsBefore(i, last, mark) ? last : -1;
  }

  private enum Mark {
    NONE,
    /** A word with its own stop. */
    ABBREVIATION,
    /** Dots that may only be a pause. */
    PAUSE,
    END
  }

  private Mark mark(int i) {
    char last = text.charAt(tokens.end(i) - 1);
    int length = tokens.end(i) - tokens.start(i);
    if (last == '.') {
      char first = text.charAt(tokens.start(i));
      return length == 1 ? Mark.END : first == '.' ? Mark.PAUSE : Mark.ABBREVIATION;
    }
    if (last == '\u2026') {
      return Mark.PAUSE;
    }
    return last == '!' || last == '?' || last == '\u3002' ? Mark.END : Mark.NONE;
  }

  /** Quotes and brackets that close what the sentence opened. */
  private int closers(int i, boolean openQuotes) {
    int last = i;
    boolean open = openQuotes;
    while (last + 1 < tokens.size() && !newLine(last)) {
      char c = text.charAt(tokens.start(last + 1));
      boolean attached = tokens.end(last) == tokens.start(last + 1);
      boolean closing =
          switch (c) {
            case '"' -> attached || open;
            case '\u201d', '\u00bb', ')', ']', '}' -> true;
            case '\'', '\u2019' ->
                tokens.end(last + 1) - tokens.start(last + 1) == (c == '\'' ? 2 : 1)
                    || (attached && tokens.end(last + 1) - tokens.start(last + 1) == 1);
            default -> false;
          };
      if (!closing) {
        break;
      }
      open = c != '"' && open;
      last++;
    }
    return last;
  }

  private boolean endsBefore(int i, int last, Mark mark) {
    int next = last + 1;
    int c = first(next);
    boolean attached = tokens.end(last) == tokens.start(next);
    if (Characters.lower(c) || c == ',' || c == ';' || c == ':' || c == '-' || c == '\u2014') {
      return false;
    }
    if (mark == Mark.ABBREVIATION) {
      String word = text.substring(tokens.start(next), tokens.end(next)).toLowerCase(Locale.ROOT);
      boolean opens = Abbreviations.opensName(text, tokens.start(i), tokens.end(i));
      return !opens && Characters.upper(c) && STARTERS.contains(word);
    }
    if (attached) {
      return mark == Mark.END && Characters.upper(c);
    }
    boolean asked = text.charAt(tokens.end(i) - 1) != '.';
    return !(asked && last > i && saying(next));
  }

  /** "Why?" Ushakov asked: the words after the quotation belong to it. */
  private boolean saying(int from) {
    for (int k = from; k < Math.min(from + 4, tokens.size()); k++) {
      String word = text.substring(tokens.start(k), tokens.end(k)).toLowerCase(Locale.ROOT);
      if (SAYING.contains(word)) {
        return true;
      }
      if (!Characters.wordly(first(k))) {
        return false;
      }
    }
    return false;
  }

  private int first(int i) {
    int start = tokens.start(i);
    int c = text.codePointAt(start);
    boolean quote = c == '"' || c == '\u201c' || c == '`' || c == '\'' || c == '\u2018' || c == '(';
    return quote && i + 1 < tokens.size() ? text.codePointAt(tokens.start(i + 1)) : c;
  }

  private boolean newLine(int i) {
    for (int k = tokens.end(i); k < tokens.start(i + 1); k++) {
      char c = text.charAt(k);
      if (c == '\n' || c == '\r' || c == '\u2029' || c == '\u0085') {
        return true;
      }
    }
    return false;
  }

  private boolean soft(int i) {
    return lines.soft(tokens.start(i), tokens.end(i), tokens.start(i + 1), tokens.end(i + 1));
  }
}
