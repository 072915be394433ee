package org.casus.actor;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How names are made comparable. Folded: lower case, no diacritics, apostrophes or full stops, all
 * else a blank. Loose: also without what transliterations differ in (Yuri, Yury, Yuriy).
 *
 * <p>{@code data/registry/folding.py} does the same when the registry is built.
 */
final class Folding {
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "as", "ad", "ar", "an", "ash", "at", "az", "ul");

  private static final String[][] PAIRS = {
    {"kh", "h"}, {"gh", "g"}, {"ck", "k"}, {"ph", "f"}, {"dj", "j"}, {"tch", "ch"}, {"sch", "sh"},
    {"ts", "c"}, {"tz", "c"}, {"aj", "i"}, {"ay", "i"}, {"ai", "i"}, {"ey", "i"}, {"ei", "i"},
    {"ie", "i"}, {"iy", "i"}, {"yi", "i"}, {"ee", "i"}, {"ou", "o"}, {"oo", "o"}, {"eo", "o"},
    {"yo", "o"}, {"yu", "o"}, {"iu", "o"}, {"ia", "a"}, {"ya", "a"}
  };
  private static final String SINGLE_FROM = "qwyjeuzx";
  private static final String SINGLE_TO = "kviiiosk";

  private Folding() {}

  static String fold(String name) {
    boolean plain = true;
    boolean lower = true;
    for (int i = 0; i < name.length() && plain; i++) {
      char c = name.charAt(i);
      boolean small = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      lower &= small;
      plain = small || (c >= 'A' && c <= 'Z');
    }
    if (plain) {
      return lower ? name : name.toLowerCase(Locale.ROOT);
    }
    String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(letters.length());
    for (int i = 0; i < letters.length(); i++) {
      char c = letters.charAt(i);
      String special = special(c);
      if (!special.isEmpty()) {
        append(out, special);
      } else if (c == '&') {
        blank(out);
        append(out, "and");
        blank(out);
      } else if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && !dropped(c)) {
        blank(out);
      }
    }
    int end = out.length();
    return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
  }

  private static String special(char c) {
    return switch (c) {
      case 'ø' -> "o";
      case 'ł' -> "l";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'œ' -> "oe";
      case 'đ', 'ð' -> "d";
      case 'ı' -> "i";
      case 'þ' -> "th";
      case 'ə' -> "a";
      default -> "";
    };
  }

  private static boolean dropped(char c) {
    return "'’‘`´.ʻʼʿʾ".indexOf(c) >= 0;
  }

  private static void append(StringBuilder out, String letters) {
    out.append(letters);
  }

  private static void blank(StringBuilder out) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  /** A folded name, word by word as transliterations agree on it; articles (al-, el-) left out. */
  static boolean article(String folded) {
    return ARTICLES.contains(folded);
  }

  static String loose(String folded, Map<String, String> variants) {
    if (folded.indexOf(' ') < 0) {
      return looseWord(variants.getOrDefault(folded, folded));
    }
    StringBuilder all = new StringBuilder(folded.length());
    String[] words = folded.split(" ", -1);
    for (int pass = 0; pass < 2 && all.isEmpty(); pass++) {
      for (String word : words) {
        if (pass == 1 || !ARTICLES.contains(word)) {
          if (!all.isEmpty()) {
            all.append(' ');
          }
          all.append(looseWord(variants.getOrDefault(word, word)));
        }
      }
    }
    return all.toString();
  }

  private static String looseWord(String word) {
    String w = word;
    for (String[] pair : PAIRS) {
      if (w.indexOf(pair[0].charAt(0)) >= 0) {
        w = w.replace(pair[0], pair[1]);
      }
    }
    StringBuilder out = new StringBuilder(w.length());
    for (int i = 0; i < w.length(); i++) {
      int single = SINGLE_FROM.indexOf(w.charAt(i));
      char c = single < 0 ? w.charAt(i) : SINGLE_TO.charAt(single);
      if (out.isEmpty() || out.charAt(out.length() - 1) != c) {
        out.append(c);
      }
    }
    int end = out.length();
    return end > 3 && out.charAt(end - 1) == 'h' ? out.substring(0, end - 1) : out.toString();
  }

  static final long START = 0xCBF29CE484222325L;

  /** FNV-1a over UTF-16 code units, to be carried on; {@link #finish} gives the key's hash. */
  static long hash(long state, String key) {
    long h = state;
    for (int i = 0; i < key.length(); i++) {
      h = (h ^ key.charAt(i)) * 0x100000001B3L;
    }
    return h;
  }

  static long finish(long state) {
    long h = state ^ state >>> 29;
    return h * 0xBF58476D1CE4E5B9L;
  }
}
