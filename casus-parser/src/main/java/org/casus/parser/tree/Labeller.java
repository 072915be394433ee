package org.casus.parser.tree;

import org.casus.parser.lexicon.Words;
import org.casus.parser.model.Scorer;

/** Names the relation of an arc at the moment it is made. One per sentence and search. */
public final class Labeller {
  private static final int REMEMBERED = 256;

  private final Scorer weights;
  private final Derivations states;
  private final LabelFeatures features;
  private final int[] rows = new int[LabelFeatures.MOST];
  private final int[] sums;

  /** Derivations share nodes, so the same arc is often asked about again. */
  private final long[] askedArcs = new long[REMEMBERED];

  private final int[] answers = new int[REMEMBERED];

  public Labeller(Scorer weights, Words words, Derivations states) {
    this.weights = weights;
    this.states = states;
    features = new LabelFeatures(weights.bits(), words, states);
    sums = new int[weights.classes() + 4];
  }

  /** The relation, by its ordinal, that a LEFT or RIGHT move in this state would make. */
  public int label(int state, int kind) {
    int head = states.head(state, kind);
    int dependent = states.top(state);
    long arc = ((long) head << 32) | dependent;
    int slot = (head * 31 + dependent * 7) & (REMEMBERED - 1);
    if (askedArcs[slot] != arc) {
      askedArcs[slot] = arc;
      answers[slot] = ask(head, dependent);
    }
    return answers[slot];
  }

  private int ask(int head, int dependent) {
    int count = features.fill(head, dependent, rows);
    weights.score(rows, count, -1L, sums);
    int best = 1;
    for (int k = 2; k < weights.classes(); k++) {
      if (sums[k] > sums[best]) {
        best = k;
      }
    }
    return best;
  }
}
