package org.casus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.text.Span;

/** Splits a text into lines and these into sentences, roughly: enough to weigh them one by one. */
final class Pieces {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "mr", "mrs", "ms", "dr", "gen", "lt", "col", "sgt", "maj", "capt", "gov", "sen", "rep",
          "rev", "st", "jan", "feb", "aug", "sept", "sep", "oct", "nov", "dec", "no", "vs", "inc",
          "co", "corp", "ltd", "jr", "sr", "prof", "hon", "brig", "adm", "al", "etc", "approx");
  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int line;

  private Pieces(String text) {
    this.text = text;
  }

  /** In order; none is blank. */
  static List<Piece> of(String text) {
    Pieces pieces = new Pieces(text);
    boolean wrapped = Wrapping.isWrapped(text);
    int from = 0;
    while (from < text.length()) {
      int end = Wrapping.lineEnd(text, from);
      while (wrapped && Wrapping.goesOn(text, from, end)) {
        end = Wrapping.lineEnd(text, end + 1);
      }
      pieces.line(from, end);
      from = end + 1;
    }
    return pieces.pieces;
  }

  private void line(int from, int to) {
    Span line = trimmed(from, to);
    if (line.length() == 0) {
      return;
    }
    boolean[] quoted = quotedIn(line);
    int start = line.start();
    for (int i = line.start(); i < line.end(); i++) {
      if (isEnd(i, line)) {
        int end = closed(i + 1, line.end());
        add(start, end, line, quoted);
        start = end;
        i = end - 1;
      }
    }
    add(start, line.end(), line, quoted);
    this.line++;
  }

  private void add(int from, int to, Span line, boolean[] quotedInLine) {
    Span span = trimmed(from, to);
    if (span.length() == 0) {
      return;
    }
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    for (int i = span.start(); i < span.end(); ) {
      if (!isWord(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < span.end() && (isWord(text.charAt(end)) || isApostrophe(end, span.end()))) {
        end++;
      }
      words.add(text.substring(i, end).replace('’', '\'').toLowerCase(Locale.ROOT));
      starts.add(i);
      i = end;
    }
    int n = words.size();
    char[] marks = new char[n];
    boolean[] quoted = new boolean[n];
    int[] offsets = new int[n];
    for (int i = 0; i < n; i++) {
      offsets[i] = starts.get(i);
      int behind = offsets[i] + words.get(i).length();
      marks[i] = behind < span.end() ? text.charAt(behind) : ' ';
      quoted[i] = quotedInLine[offsets[i] - line.start()];
    }
    pieces.add(
        new Piece(
            span,
            this.line,
            span.start() == line.start(),
            span.end() == line.end(),
            words.toArray(String[]::new),
            offsets,
            marks,
            quoted));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '@' || c == '$' || c == '©' || c == '€';
  }

  private boolean isApostrophe(int i, int end) {
    char c = text.charAt(i);
    return (c == '\'' || c == '’') && i + 1 < end && Character.isLetter(text.charAt(i + 1));
  }

  /** A full stop, question or exclamation mark with white space and no small letter behind it. */
  private boolean isEnd(int i, Span line) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?' && c != '…') {
      return false;
    }
    int after = closed(i + 1, line.end());
    if (after >= line.end()) {
      return true;
    }
    if (!Character.isWhitespace(text.charAt(after))) {
      return false;
    }
    while (after < line.end() && Character.isWhitespace(text.charAt(after))) {
      after++;
    }
    if (after < line.end() && Character.isLowerCase(text.charAt(after))) {
      return false;
    }
    return c != '.' || !isAbbreviation(i, line.start());
  }

  private boolean isAbbreviation(int stop, int from) {
    int start = stop;
    while (start > from && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    int length = stop - start;
    if (length == 1 && Character.isUpperCase(text.charAt(start))) {
      return true;
    }
    return length > 0
        && length < 7
        && Character.isUpperCase(text.charAt(start))
        && ABBREVIATIONS.contains(text.substring(start, stop).toLowerCase(Locale.ROOT));
  }

  private int closed(int from, int to) {
    int i = from;
    while (i < to && "\"”’')]»".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private Span trimmed(int from, int to) {
    int start = from;
    int end = to;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b' || c == '\ufeff';
  }

  /** Two single marks that stand for a double one, as old wires write it. */
  private boolean isDoubled(Span line, int i) {
    int at = line.start() + i;
    char c = text.charAt(at);
    return (c == '\'' || c == '`' || c == '‘' || c == '’')
        && at + 1 < line.end()
        && text.charAt(at + 1) == c
        && (at == line.start() || text.charAt(at - 1) != c);
  }

  /** A quotation left open goes on to the line's end. */
  private boolean[] quotedIn(Span line) {
    boolean[] quoted = new boolean[line.length()];
    boolean open = false;
    for (int i = 0; i < quoted.length; i++) {
      char c = text.charAt(line.start() + i);
      if (c == '“' || c == '«') {
        open = true;
      } else if (c == '”' || c == '»') {
        open = false;
      } else if (c == '"' || isDoubled(line, i)) {
        open = !open;
      }
      quoted[i] = open;
    }
    return quoted;
  }
}
