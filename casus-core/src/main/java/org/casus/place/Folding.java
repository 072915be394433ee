package org.casus.place;

import java.text.Normalizer;
import java.util.Map;

/**
 * How spellings of one name are made the same: lower case, no accents, no apostrophes or points;
 * and the key under which the gazetteer keeps a folded name. The script that makes the gazetteer
 * folds the same way.
 */
final class Folding {
  /** The key of nothing, to start from. */
  static final long EMPTY = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;
  private static final Map<String, String> SHORT =
      Map.of("saint", "st", "mount", "mt", "fort", "ft", "sainte", "ste");

  private Folding() {}

  /** One word, without spaces or hyphens; empty where nothing but marks is left. */
  static String word(CharSequence text, int start, int end) {
    char[] folded = new char[end - start];
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        folded[i - start] = c;
      } else if (c >= 'A' && c <= 'Z') {
        folded[i - start] = (char) (c + 32);
      } else {
        return slowly(text.subSequence(start, end).toString());
      }
    }
    return shortened(new String(folded));
  }

  /** The key so far, with one more folded word behind a space (none before the first). */
  static long add(long key, String word) {
    long h = key;
    if (h != EMPTY && !word.isEmpty()) {
      h = (h ^ ' ') * PRIME;
    }
    return join(h, word);
  }

  /** The key so far with a word right behind it, no space between: "People" and "'s". */
  static long join(long key, String word) {
    long h = key;
    for (int i = 0; i < word.length(); i++) {
      h = (h ^ word.charAt(i)) * PRIME;
    }
    return h;
  }

  /** The 40 bits that the gazetteer keeps. */
  static long finish(long key) {
    long h = key;
    h ^= h >>> 33;
    h *= 0xff51afd7ed558ccdL;
    h ^= h >>> 33;
    h *= 0xc4ceb9fe1a85ec53L;
    h ^= h >>> 33;
    return h >>> 24;
  }

  /** A whole name's key. */
  static long key(String name) {
    long h = EMPTY;
    int start = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !partOfWord(name.charAt(i))) {
        if (i > start) {
          h = add(h, word(name, start, i));
        }
        start = i + 1;
      }
    }
    return finish(h);
  }

  /** Whether a character belongs to a word: letter, digit, accent, apostrophe or point. */
  static boolean partOfWord(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || dropped(c)
        || c > 127 && (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK);
  }

  private static boolean dropped(char c) {
    return "'’‘ʻʼ`´ʿʾ.ʹʺ".indexOf(c) >= 0;
  }

  private static String slowly(String word) {
    String apart =
        Normalizer.normalize(word.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFKD);
    StringBuilder folded = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        folded.append(c);
      } else {
        switch (c) {
          case 'ø' -> folded.append('o');
          case 'ł' -> folded.append('l');
          case 'ı' -> folded.append('i');
          case 'ß' -> folded.append("ss");
          case 'æ' -> folded.append("ae");
          case 'đ', 'ð' -> folded.append('d');
          case 'þ' -> folded.append("th");
          case 'œ' -> folded.append("oe");
          case 'ə' -> folded.append('e');
          case 'ħ' -> folded.append('h');
          case 'ŋ' -> folded.append('n');
          default -> {}
        }
      }
    }
    return shortened(folded.toString());
  }

  private static String shortened(String word) {
    return SHORT.getOrDefault(word, word);
  }
}
