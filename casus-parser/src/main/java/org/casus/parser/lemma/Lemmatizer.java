package org.casus.parser.lemma;

import java.util.Locale;
import org.casus.parser.model.Hash;

/**
 * Dictionary forms: by an exception learnt from annotated text, else by the rules of English
 * endings. Names keep their form.
 */
public final class Lemmatizer {
  private final int[] keys;
  private final int[] edits;
  private final String[] endings;
  private final int mask;

  /**
   * @param keys hashes of word and class, 0 where free; a power of two of them, some free
   * @param edits beside each key: letters to take off times 65536, plus an index into endings
   * @param endings what is put on instead
   */
  public Lemmatizer(int[] keys, int[] edits, String[] endings) {
    this.keys = keys;
    this.edits = edits;
    this.endings = endings;
    this.mask = keys.length - 1;
  }

  /** The lemma of a word with this Penn tag. */
  public String lemma(String form, String tag) {
    if (tag.startsWith("NNP")) {
      return form;
    }
    String word = lower(form);
    String fixed = Contractions.lemma(word, tag);
    if (!fixed.isEmpty()) {
      return fixed;
    }
    int key = key(word, tag);
    int i = key & mask;
    while (keys[i] != 0) {
      if (keys[i] == key) {
        int kept = word.length() - (edits[i] >>> 16);
        return word.substring(0, Math.max(0, kept)) + endings[edits[i] & 0xffff];
      }
      i = i + 1 & mask;
    }
    return Endings.lemma(word, tag);
  }

  private static String lower(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    return word.indexOf('\u2019') < 0 ? word : word.replace('\u2019', '\'');
  }

  /** Hash of a lower-case word in the class of its tag; never 0. */
  public static int key(String word, String tag) {
    int h = Hash.mix(Hash.of(word, 0, word.length()), wordClass(tag));
    return h == 0 ? 1 : h;
  }

  /** Tags whose words are inflected alike share exceptions. */
  private static int wordClass(String tag) {
    return switch (tag) {
      case "VBD", "VBN" -> 1;
      case "VBG" -> 2;
      case "VBZ" -> 3;
      case "VB", "VBP" -> 4;
      case "NNS" -> 5;
      case "JJR", "RBR" -> 6;
      case "JJS", "RBS" -> 7;
      case "MD" -> 8;
      case "PRP", "PRP$" -> 9;
      default -> 0;
    };
  }

  /** The exceptions' parts, for writing the model. */
  public int[][] tables() {
    return new int[][] {keys, edits};
  }

  /** What exceptions put on, for writing the model. */
  public String[] endings() {
    return endings;
  }
}
