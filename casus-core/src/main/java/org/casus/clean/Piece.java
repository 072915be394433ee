package org.casus.clean;

import org.casus.text.Span;

/**
 * A sentence of a line, or a line that is less than a sentence, with its words in lower case. Its
 * arrays are not to be written to.
 */
final class Piece {
  private final Span span;
  private final int line;
  private final boolean opensLine;
  private final boolean closesLine;
  private final String[] words;
  private final int[] starts;
  private final char[] marks;
  private final boolean[] quoted;

  Piece(
      Span span,
      int line,
      boolean opensLine,
      boolean closesLine,
      String[] words,
      int[] starts,
      char[] marks,
      boolean[] quoted) {
    this.span = span;
    this.line = line;
    this.opensLine = opensLine;
    this.closesLine = closesLine;
    this.words = words;
    this.starts = starts;
    this.marks = marks;
    this.quoted = quoted;
  }

  Span span() {
    return span;
  }

  /** Index of its line among the lines that are not blank. */
  int line() {
    return line;
  }

  boolean opensLine() {
    return opensLine;
  }

  boolean closesLine() {
    return closesLine;
  }

  /** In lower case, hyphens and punctuation taken as gaps. */
  String[] words() {
    return words;
  }

  /** Each word's offset in the text. */
  int[] starts() {
    return starts;
  }

  /** The character behind each word. */
  char[] marks() {
    return marks;
  }

  /** Whether each word stands in quotation marks. */
  boolean[] quoted() {
    return quoted;
  }

  int size() {
    return words.length;
  }

  boolean isWholeLine() {
    return opensLine && closesLine;
  }
}
