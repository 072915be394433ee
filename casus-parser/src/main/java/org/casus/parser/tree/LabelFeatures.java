package org.casus.parser.tree;

import static org.casus.parser.model.Hash.mix;
import static org.casus.parser.model.Hash.row;

import org.casus.parser.lexicon.Words;

/**
 * What decides an arc's label: head and dependent, what they already govern, and the words around
 * them.
 */
public final class LabelFeatures {
  /** No arc has more features than this. */
  public static final int MOST = 48;

  private final int bits;
  private final Words words;
  private final Derivations states;
  private int[] rows = new int[0];
  private int size;
  private int seed;

  public LabelFeatures(int bits, Words words, Derivations states) {
    this.bits = bits;
    this.words = words;
    this.states = states;
  }

  /** Fills rows for an arc between two nodes and returns how many there are. */
  public int fill(int head, int dependent, int[] target) {
    rows = target;
    size = 0;
    seed = 0x7777;
    int h = states.word(head);
    int d = states.word(dependent);
    int side = d < h ? 0 : 64;
    int hw = words.form[h];
    int ht = words.tag[h] | side;
    int hc = words.cluster[h];
    int dw = words.form[d];
    int dt = words.tag[d];
    int dc = words.cluster[d];
    int both = ht << 6 | dt;
    int caseNode = states.node(dependent, Derivations.LEFTMOST);
    int caseWord = words.form[states.word(caseNode)];
    int caseTag = words.tag[states.word(caseNode)];
    int headLeft = states.node(head, Derivations.LEFT_SET);
    int headRight = states.node(head, Derivations.RIGHT_SET);
    int ownLeft = states.node(dependent, Derivations.LEFT_SET);
    int ownRight = states.node(dependent, Derivations.RIGHT_SET);
    int lastRight = words.form[states.word(states.node(dependent, Derivations.RIGHTMOST))];

    add(both);
    add(hw, ht);
    add(dw, ht);
    add(dw, dt);
    add(hw, both);
    add(dw, both);
    add(hw, dw, side);
    add(hc, dc, side);
    add(hc, both);
    add(dc, both);
    add(caseWord, both);
    add(caseWord, caseTag, ht);
    add(caseWord, hw, side);
    add(caseWord, dw, side);
    add(caseWord, dc, ht);
    add(both, ownLeft);
    add(both, ownRight);
    add(both, ownLeft, ownRight);
    add(both, headLeft);
    add(both, headRight);
    add(both, headLeft, ownLeft);
    add(both, headRight, ownLeft);
    add(hw, headLeft, dt);
    add(hw, headRight, dt);
    add(hw, ownLeft, dt);
    add(both, distance(h, d));
    add(both, between(h, d));
    add(both, left(words.tag, d), right(words.tag, d));
    add(both, left(words.form, d));
    add(both, right(words.form, d));
    add(both, left(words.tag, h), right(words.tag, h));
    add(both, right(words.form, h));
    add(dw, left(words.form, d), side);
    add(both, lastRight);
    add(both, states.node(dependent, Derivations.LEFT_LABEL), caseTag);
    add(both, states.node(dependent, Derivations.RIGHT_LABEL));
    add(ht, ownLeft, headRight);
    add(both, words.tag[states.word(states.node(head, Derivations.RIGHTMOST))]);
    add(both, words.form[states.word(states.node(head, Derivations.LEFTMOST))]);
    add(both, d == 0 ? 1 : 0, h == 0 ? 1 : 0);
    return size;
  }

  private static int distance(int h, int d) {
    int distance = Math.abs(h - d);
    return distance < 4 ? distance : distance < 8 ? 4 : 5;
  }

  private int between(int h, int d) {
    int i = Math.min(h, d) + 1;
    int j = Math.max(h, d);
    int commas = Math.min(2, words.commas[j] - words.commas[i]);
    return commas * 3 + Math.min(2, words.verbs[j] - words.verbs[i]);
  }

  private int left(int[] values, int i) {
    return i > 0 ? values[i - 1] : values[words.n];
  }

  private int right(int[] values, int i) {
    return values[i + 1];
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
