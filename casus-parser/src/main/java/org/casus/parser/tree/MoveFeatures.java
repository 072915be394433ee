package org.casus.parser.tree;

import static org.casus.parser.model.Hash.mix;
import static org.casus.parser.model.Hash.row;

import org.casus.parser.lexicon.Words;

/**
 * What decides the next move: the three words on top of the stack, the three first of the buffer,
 * their outermost dependents, how far apart they are and what lies between.
 */
public final class MoveFeatures {
  /** No state has more features than this. */
  public static final int MOST = 120;

  private final int bits;
  private final Words words;
  private final Derivations states;
  private int[] rows = new int[0];
  private int size;
  private int seed;

  public MoveFeatures(int bits, Words words, Derivations states) {
    this.bits = bits;
    this.words = words;
    this.states = states;
  }

  /** Fills rows for a state and returns how many there are. */
  public int fill(int state, int[] target) {
    rows = target;
    size = 0;
    seed = 0x2345;
    int n = words.n;
    int s0 = states.top(state);
    int s1 = states.below(s0);
    int s2 = states.below(s1);
    int b0 = states.first(state);
    int s0i = states.word(s0);
    int s1i = states.word(s1);
    int s2i = states.word(s2);
    int b0i = states.next(state);
    int b1i = Math.min(b0i + 1, n);
    int b2i = Math.min(b0i + 2, n);

    int[] form = words.form;
    int[] tag = words.tag;
    int[] cluster = words.cluster;
    int s0w = form[s0i];
    int s1w = form[s1i];
    int s2w = form[s2i];
    int b0w = form[b0i];
    int b1w = form[b1i];
    int b2w = form[b2i];
    int s0t = tag[s0i];
    int s1t = tag[s1i];
    int s2t = tag[s2i];
    int b0t = tag[b0i];
    int b1t = tag[b1i];
    int b2t = tag[b2i];
    int b3t = tag[Math.min(b0i + 3, n)];
    int s0c = cluster[s0i];
    int s1c = cluster[s1i];
    int b0c = cluster[b0i];
    int b1c = cluster[b1i];

    add(s0w);
    add(s0w, s0t);
    add(s0t);
    add(s1w, s1t);
    add(s1t);
    add(b0w);
    add(b0w, b0t);
    add(b0t);
    add(b1w, b1t);
    add(b1t);
    add(b2w, b2t);
    add(s2w, s2t);

    int s0b0t = s0t << 6 | b0t;
    int s1s0t = s1t << 6 | s0t;
    int three = s1s0t << 6 | b0t;
    add(s0b0t);
    add(s1s0t);
    add(three);
    add(b0t << 6 | b1t);
    add(s0w, b0w);
    add(s0w, s0b0t);
    add(b0w, s0b0t);
    add(s0w, b0w, s0b0t);
    add(s1w, s0w);
    add(s1w, s1s0t);
    add(s0w, s1s0t);
    add(s1w, s0w, s1s0t);
    add(s1w, b0w);
    add(s1w, s1t << 6 | b0t);
    add(b0w, s1t << 6 | b0t);
    add(b0w, b1w);
    add(s0w, three);
    add(s1w, three);
    add(b0w, three);
    add(s0w, s1w, b0w);
    add(s0b0t << 6 | b1t);
    add(s0b0t << 6 | b1t, b2t);
    add(three, b1t);
    add(three, b1t, b2t);
    add(b0t << 12 | b1t << 6 | b2t, b3t);
    add(s2t, s1s0t);
    add(s2t, three);
    add(s0w, b0t << 6 | b1t);
    add(b0w, s0t << 6 | b1t);
    add(b1w, three);
    add(s1w, b0w, b1t);

    add(s0c, b0c);
    add(s1c, s0c);
    add(s1c, s0c, b0c);
    add(s0c, s0b0t);
    add(b0c, s0b0t);
    add(s0c, three);
    add(s1c, three);
    add(s1c, b0w, b1c);
    add(s0c, b0w, b1c);

    children(s0, s1, b0, three);
    pairs(s0, s1, s2, s0w, s1w, s2w, b0w);
    distances(s0i, s1i, b0i, three);
    return size;
  }

  private void children(int s0, int s1, int b0, int three) {
    int s0l = outer(s0, Derivations.LEFTMOST);
    int s0r = outer(s0, Derivations.RIGHTMOST);
    int s1l = outer(s1, Derivations.LEFTMOST);
    int s1r = outer(s1, Derivations.RIGHTMOST);
    int b0l = outer(b0, Derivations.LEFTMOST);
    int s0ls = states.node(s0, Derivations.LEFT_SET);
    int s0rs = states.node(s0, Derivations.RIGHT_SET);
    int s1ls = states.node(s1, Derivations.LEFT_SET);
    int s1rs = states.node(s1, Derivations.RIGHT_SET);
    int b0ls = states.node(b0, Derivations.LEFT_SET);
    int s0t = three >> 6 & 63;
    int s1t = three >> 12;
    int b0t = three & 63;

    add(three, words.tag[s0l]);
    add(three, words.tag[s0r]);
    add(three, words.tag[s1l]);
    add(three, words.tag[s1r]);
    add(three, words.tag[b0l]);
    add(s0t, s0ls);
    add(s0t, s0rs);
    add(s1t, s1rs);
    add(b0t, b0ls);
    add(words.form[states.word(s0)], s0ls, s0rs);
    add(words.form[states.word(s1)], s1ls, s1rs);
    add(words.form[states.word(b0)], b0ls);
    add(three, s0ls);
    add(three, s0rs);
    add(three, s1rs);
    add(three, s1ls);
    add(three, b0ls);
    add(s0ls, s1rs, s1t << 6 | s0t);
    add(s0ls, b0ls, s0t << 6 | b0t);
    add(s0rs, b0ls, s0t << 6 | b0t);
    add(three, label(s0, Derivations.RIGHT_COUNT), label(s1, Derivations.RIGHT_COUNT));
    add(three, label(s0, Derivations.LEFT_COUNT), label(b0, Derivations.LEFT_COUNT));
    add(three, outerTag(s0, Derivations.LEFT_SECOND), words.tag[s0l]);
    add(three, outerTag(s0, Derivations.RIGHT_SECOND), words.tag[s0r]);
    add(three, outerTag(s1, Derivations.RIGHT_SECOND), words.tag[s1r]);
    add(three, states.node(s1, Derivations.RIGHT_LABEL), states.node(s0, Derivations.LEFT_LABEL));
  }

  /** Two words and the preposition or conjunction on the lower one. */
  private void pairs(int s0, int s1, int s2, int s0w, int s1w, int s2w, int b0w) {
    int s0l = words.form[outer(s0, Derivations.LEFTMOST)];
    int s1l = words.form[outer(s1, Derivations.LEFTMOST)];
    int s1r = words.form[outer(s1, Derivations.RIGHTMOST)];
    int s0t = words.tag[states.word(s0)];
    int s1t = words.tag[states.word(s1)];
    int s2t = words.tag[states.word(s2)];
    add(s1w, s0l);
    add(s1w, s0l, s0w);
    add(s1w, s0l, s0t);
    add(s0w, s0l, s1t);
    add(s2w, s0l, s1t);
    add(s2t << 12 | s1t << 6 | s0t, s0l);
    add(s2w, s1w, s0l);
    add(s1w, s1l, s0t);
    add(s1w, s1r, s0w);
    add(s0w, words.form[outer(s0, Derivations.RIGHTMOST)], b0w);
  }

  private void distances(int s0i, int s1i, int b0i, int three) {
    int near = s0i < words.n ? distance(s0i, b0i) : 31;
    int far = s1i < words.n ? distance(s1i, s0i) : 31;
    add(three, near);
    add(three, far);
    add(words.form[s0i], near);
    add(words.form[b0i], near);
    add(words.form[s1i], far);
    add(three, between(s0i, b0i));
    add(three, between(s1i, s0i));
  }

  private static int distance(int i, int j) {
    int d = j - i;
    return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
  }

  /** Commas and verbs between two words. */
  private int between(int i, int j) {
    if (i >= words.n || j <= i) {
      return 99;
    }
    int commas = Math.min(2, words.commas[j] - words.commas[i + 1]);
    int verbs = Math.min(2, words.verbs[j] - words.verbs[i + 1]);
    return commas * 3 + verbs;
  }

  private int outer(int node, int side) {
    return states.word(states.node(node, side));
  }

  private int outerTag(int node, int side) {
    return words.tag[outer(node, side)];
  }

  private int label(int node, int count) {
    return Math.min(3, states.node(node, count));
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
