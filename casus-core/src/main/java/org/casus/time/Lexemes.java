package org.casus.time;

import java.util.Arrays;
import java.util.Locale;

/**
 * A stretch of text cut into words, numbers and single signs, finer than tokens: "Sept. 14-15" is
 * Sept, full stop, 14, hyphen, 15. Time and count expressions are written across tokens, so they
 * are read on these.
 */
final class Lexemes {
  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private String[] words = new String[64];
  private int size;

  Lexemes(String text, int from, int to) {
    this.text = text;
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      }
      int end = at + 1;
      if (Character.isDigit(c)) {
        end = number(at, to);
      } else if (Character.isLetter(c)) {
        while (end < to && Character.isLetter(text.charAt(end))) {
          end++;
        }
      }
      add(at, end);
      at = end;
    }
  }

  /** Digits, with thousands grouped by commas and decimals kept in one: 1,200 and 3.5. */
  private int number(int at, int to) {
    int end = at;
    while (end < to) {
      char c = text.charAt(end);
      boolean inside =
          c == ',' && group(end + 1, to) && (end - at <= 3 || text.charAt(end - 4) == ',');
      if (!Character.isDigit(c) && !inside) {
        break;
      }
      end++;
    }
    return end;
  }

  private boolean group(int at, int to) {
    return at + 3 <= to
        && Character.isDigit(text.charAt(at))
        && Character.isDigit(text.charAt(at + 1))
        && Character.isDigit(text.charAt(at + 2))
        && (at + 3 == to || !Character.isDigit(text.charAt(at + 3)));
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      words = Arrays.copyOf(words, size * 2);
    }
    starts[size] = start;
    ends[size] = end;
    words[size] = word(start, end);
    size++;
  }

  private String word(int start, int end) {
    if (end - start == 1) {
      char c = text.charAt(start);
      if (c == '–' || c == '—' || c == '‑') {
        return "-";
      }
      if (c == '’' || c == '‘' || c == '`') {
        return "'";
      }
    }
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  /** Lower case, dashes and apostrophes made plain; empty outside. */
  String word(int i) {
    return i >= 0 && i < size ? words[i] : "";
  }

  /** Whether the word starts with a capital. */
  boolean capital(int i) {
    return Character.isUpperCase(text.charAt(starts[i]));
  }

  /** The same, false outside. */
  boolean startsCapital(int i) {
    return i >= 0 && i < size && capital(i);
  }

  /** Whether nothing stands between this lexeme and the one before. */
  boolean joined(int i) {
    return i > 0 && i < size && ends[i - 1] == starts[i];
  }

  /** The value of a number of at most nine digits; -1 for anything else. */
  int digits(int i) {
    if (i < 0 || i >= size) {
      return -1;
    }
    String word = words[i];
    if (!Character.isDigit(word.charAt(0)) || word.length() > 11) {
      return -1;
    }
    int value = 0;
    for (int k = 0; k < word.length(); k++) {
      char c = word.charAt(k);
      if (c >= '0' && c <= '9') {
        value = value * 10 + (c - '0');
        if (value > 99_999_999) {
          return -1;
        }
      } else if (c != ',') {
        return -1;
      }
    }
    return value;
  }
}
