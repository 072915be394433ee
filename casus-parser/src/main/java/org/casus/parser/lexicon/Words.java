package org.casus.parser.lexicon;

import java.util.List;

/**
 * A sentence as numbers: each array holds a value per word, and at [n] to [n + 2] what stands for
 * "no word". Filled in stages: letters first, tags by the tagger, then what the parser counts.
 */
public final class Words {
  /** Stands for the place before the first or after the last word. */
  private static final int NONE = 0x3c6ef372;

  private final List<String> forms;
  private final boolean caseless;
  public final int n;
  public final int[] form;
  public final int[] shape;
  public final int[] cluster;
  public final int[] group;
  public final int[] tagSet;
  public final int[] tag;
  public final int[] commas;
  public final int[] verbs;

  public Words(List<String> forms, Lexicon lexicon) {
    this.forms = forms;
    n = forms.size();
    form = new int[n + 3];
    shape = new int[n + 3];
    cluster = new int[n + 3];
    group = new int[n + 3];
    tagSet = new int[n + 3];
    tag = new int[n + 3];
    commas = new int[n + 3];
    verbs = new int[n + 3];
    caseless = Forms.caseless(forms);
    for (int i = 0; i < n; i++) {
      String word = forms.get(i);
      form[i] = Forms.hash(word);
      shape[i] = shapeOf(word, i);
      int slot = lexicon.slot(form[i]);
      cluster[i] = lexicon.cluster(slot) & 0xffff;
      group[i] = lexicon.cluster(slot) >>> 16;
      tagSet[i] = lexicon.tagSet(slot);
    }
    for (int i = n; i < n + 3; i++) {
      form[i] = NONE;
      shape[i] = NONE;
      cluster[i] = NONE;
      group[i] = NONE;
      tagSet[i] = NONE;
      tag[i] = 63;
    }
  }

  private int shapeOf(String word, int i) {
    int plain = Forms.shape(word);
    if (caseless) {
      return (plain & ~7) | 256 | ((plain & 7) != 0 ? 4 : 0);
    }
    return i == 0 ? plain | 512 : plain;
  }

  /** Word i as written. */
  public String text(int i) {
    return forms.get(i);
  }

  public int suffix(int i, int k) {
    return Forms.suffix(forms.get(i), k);
  }

  public int prefix(int i, int k) {
    return Forms.prefix(forms.get(i), k);
  }

  /**
   * Counts commas and verbs from the left, so that the parser can tell how many lie between words.
   *
   * @param verbTags bit t: tag t is a verb's
   */
  public void count(int commaTag, long verbTags) {
    for (int i = 0; i < n; i++) {
      commas[i + 1] = commas[i] + (tag[i] == commaTag ? 1 : 0);
      verbs[i + 1] = verbs[i] + (int) (verbTags >>> tag[i] & 1);
    }
  }
}
