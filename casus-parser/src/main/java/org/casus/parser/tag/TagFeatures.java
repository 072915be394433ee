package org.casus.parser.tag;

import static org.casus.parser.model.Hash.mix;
import static org.casus.parser.model.Hash.row;

import org.casus.parser.lexicon.Words;

/**
 * What the tagger looks at: the word's letters, its neighbours, and tags, which in the first pass
 * are known on the left only, in the second on both sides.
 */
public final class TagFeatures {
  /** No word has more features than this. */
  public static final int MOST = 64;

  private final int bits;
  private int[] rows = new int[0];
  private int size;
  private int seed;

  public TagFeatures(int bits) {
    this.bits = bits;
  }

  /** Fills rows for word i in the first pass and returns how many there are. */
  public int first(Words words, int i, int[] target) {
    start(target, 0x11);
    letters(words, i);
    around(words, i);
    int left = tag(words, i - 1);
    int left2 = tag(words, i - 2);
    add(left);
    add(left, left2);
    add(left, words.form[i]);
    add(left, words.tagSet[i]);
    add(left, right(words.tagSet, words, i + 1));
    add(left, words.cluster[i]);
    add(left2, left, words.tagSet[i]);
    return size;
  }

  /** Fills rows for word i in the second pass and returns how many there are. */
  public int second(Words words, int i, int[] target) {
    start(target, 0x1022);
    letters(words, i);
    around(words, i);
    int left = tag(words, i - 1);
    int left2 = tag(words, i - 2);
    int next = words.tag[Math.min(i + 1, words.n)];
    int next2 = words.tag[Math.min(i + 2, words.n)];
    add(left);
    add(next);
    add(left, next);
    add(left, left2);
    add(next, next2);
    add(left, words.form[i]);
    add(next, words.form[i]);
    add(left, next, words.form[i]);
    add(left, next, words.tagSet[i]);
    add(left2, left, next);
    add(left, next, next2);
    add(left2, left, words.tagSet[i]);
    add(words.tag[i], left, next);
    add(left, words.cluster[i]);
    add(next, words.cluster[i]);
    return size;
  }

  private void start(int[] target, int from) {
    rows = target;
    size = 0;
    seed = from;
  }

  private void letters(Words words, int i) {
    int form = words.form[i];
    int shape = words.shape[i];
    add(form);
    add(form, shape);
    add(shape);
    add(words.suffix(i, 1));
    add(words.suffix(i, 2));
    add(words.suffix(i, 3));
    add(words.suffix(i, 4));
    add(words.suffix(i, 2), shape);
    add(words.suffix(i, 3), shape);
    add(words.prefix(i, 2));
    add(words.prefix(i, 3));
    add(words.prefix(i, 1), shape);
    add(words.cluster[i]);
    add(words.cluster[i], shape);
    add(words.group[i]);
    add(words.tagSet[i]);
    add(words.tagSet[i], shape);
  }

  private void around(Words words, int i) {
    int form = words.form[i];
    int before = left(words.form, words, i - 1);
    int before2 = left(words.form, words, i - 2);
    int after = right(words.form, words, i + 1);
    int after2 = right(words.form, words, i + 2);
    int clusterBefore = left(words.cluster, words, i - 1);
    int clusterAfter = right(words.cluster, words, i + 1);
    add(before);
    add(after);
    add(before2);
    add(after2);
    add(before, form);
    add(form, after);
    add(before, after);
    add(before2, before);
    add(after, after2);
    add(clusterBefore);
    add(clusterAfter);
    add(clusterBefore, words.cluster[i], clusterAfter);
    add(left(words.cluster, words, i - 2), clusterBefore);
    add(clusterAfter, right(words.cluster, words, i + 2));
    add(right(words.tagSet, words, i + 1), words.tagSet[i]);
    add(right(words.tagSet, words, i + 1), right(words.tagSet, words, i + 2));
    add(left(words.shape, words, i - 1), words.shape[i], right(words.shape, words, i + 1));
    add(i + 1 < words.n ? words.suffix(i + 1, 2) : 0, words.tagSet[i]);
  }

  private static int tag(Words words, int i) {
    return i < 0 ? 62 : words.tag[i];
  }

  private static int left(int[] values, Words words, int i) {
    return i < 0 ? values[words.n] : values[i];
  }

  private static int right(int[] values, Words words, int i) {
    return values[Math.min(i, words.n)];
  }

  private void add(int a) {
    rows[size++] = row(mix(seed += 0x61c88647, a), bits);
  }

  private void add(int a, int b) {
    rows[size++] = row(mix(mix(seed += 0x61c88647, a), b), bits);
  }

  private void add(int a, int b, int c) {
    rows[size++] = row(mix(mix(mix(seed += 0x61c88647, a), b), c), bits);
  }
}
