package org.casus.parser.lexicon;

import java.util.List;
import org.casus.parser.model.Hash;

/** A word's normal form and shape: what the models see of its letters. */
public final class Forms {
  /** Words beyond this length are noise; only their first letters count. */
  private static final int LONGEST = 64;

  private Forms() {}

  /** Hash of the normal form: lower case, digits as 0, one kind of quote and dash; never 0. */
  public static int hash(String form) {
    int length = Math.min(form.length(), LONGEST);
    int h = 0x811c9dc5;
    if (length > 0 && !Character.isLetter(form.charAt(0))) {
      h = (h ^ 7) * 0x01000193;
      String normal = punctuation(form);
      if (!normal.isEmpty()) {
        h = Hash.of(normal, 0, normal.length());
        return h == 0 ? 1 : h;
      }
    }
    for (int i = 0; i < length; i++) {
      h = (h ^ normal(form.charAt(i))) * 0x01000193;
    }
    h ^= h >>> 15;
    return h == 0 ? 1 : h;
  }

  private static String punctuation(String form) {
    return switch (form) {
      case "\"", "\u201c", "\u201d", "``", "''", "\u00ab", "\u00bb", "\u201e" -> "\"";
      case "--", "\u2014", "---", "\u2013" -> "--";
      case "...", "\u2026", "..", "...." -> "...";
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      default -> "";
    };
  }

  static char normal(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c >= '0' && c <= '9' ? '0' : c;
    }
    return c == '\u2019' ? '\'' : Character.toLowerCase(c);
  }

  /** Hash of the normal form's last k letters. */
  static int suffix(String form, int k) {
    return part(form, Math.max(0, form.length() - k), form.length());
  }

  /** Hash of the normal form's first k letters. */
  static int prefix(String form, int k) {
    return part(form, 0, Math.min(k, form.length()));
  }

  private static int part(String form, int start, int end) {
    int h = 0x811c9dc5;
    for (int i = start; i < end; i++) {
      h = (h ^ normal(form.charAt(i))) * 0x01000193;
    }
    return h ^ h >>> 15;
  }

  /** Bits: letters upper, lower, first upper, digits, hyphen, stop, other; one word long. */
  static int shape(String form) {
    int shape = 0;
    int length = Math.min(form.length(), LONGEST);
    for (int i = 0; i < length; i++) {
      char c = form.charAt(i);
      if (Character.isUpperCase(c)) {
        shape |= i == 0 ? 1 : 2;
      } else if (Character.isLetter(c)) {
        shape |= 4;
      } else if (c >= '0' && c <= '9') {
        shape |= 8;
      } else {
        shape |= c == '-' ? 16 : c == '.' ? 32 : 64;
      }
    }
    return shape | (length == 1 ? 128 : 0);
  }

  /** Whether letters' case says nothing in this sentence: all upper, all lower, or all titles. */
  static boolean caseless(List<String> forms) {
    int words = 0;
    int upper = 0;
    int lower = 0;
    int title = 0;
    for (int i = 0; i < forms.size(); i++) {
      int shape = shape(forms.get(i));
      if ((shape & 7) == 0 || forms.get(i).length() < 2 || forms.get(i).charAt(0) == '\'') {
        continue;
      }
      words++;
      upper += (shape & 4) == 0 ? 1 : 0;
      lower += (shape & 3) == 0 ? 1 : 0;
      title += (shape & 3) != 0 || forms.get(i).length() < 4 ? 1 : 0;
    }
    return words >= 2
        && (upper * 4 >= words * 3 || lower == words || (words > 4 && title == words));
  }
}
