package org.casus.parser.tree;

import java.util.Arrays;
import org.casus.parser.lexicon.Words;
import org.casus.parser.model.Scorer;

/** Keeps the best few derivations of a sentence, step by step. One per sentence. */
public final class BeamSearch {
  private final Scorer moves;
  private final Labeller labeller;
  private final Derivations states;
  private final MoveFeatures features;
  private final int width;
  private final int margin;
  private final int[] rows = new int[MoveFeatures.MOST];
  private final int[] sums = new int[4];
  private int[] beam;
  private int size;
  private final long[] candidates;

  /**
   * @param width states kept at most
   * @param margin a state this much worse than the best is dropped
   */
  public BeamSearch(Scorer moves, Scorer labels, Words words, int width, int margin) {
    this.moves = moves;
    this.width = width;
    this.margin = margin;
    states = new Derivations(words.n, width);
    features = new MoveFeatures(moves.bits(), words, states);
    labeller = new Labeller(labels, words, states);
    beam = new int[width];
    candidates = new long[width * 3];
    beam[0] = states.start();
    size = 1;
  }

  public Derivations states() {
    return states;
  }

  public Labeller labeller() {
    return labeller;
  }

  /** The states kept, best first. */
  public int state(int rank) {
    return beam[rank];
  }

  public int size() {
    return size;
  }

  /** Fills rows with the features of a state; what the trainer updates. */
  public int features(int state, int[] target) {
    return features.fill(state, target);
  }

  /** Makes one move in every derivation and keeps the best. */
  public void step() {
    int count = 0;
    for (int k = 0; k < size; k++) {
      int state = beam[k];
      int features = this.features.fill(state, rows);
      moves.score(rows, features, -1L, sums);
      for (int kind = 0; kind < 3; kind++) {
        if (states.can(state, kind)) {
          long score = (long) states.score(state) + sums[kind];
          candidates[count++] = score << 16 | (0x7fff - (k << 2 | kind));
        }
      }
    }
    keep(count);
  }

  private void keep(int count) {
    Arrays.sort(candidates, 0, count);
    int best = (int) (candidates[count - 1] >> 16);
    int[] next = new int[width];
    int kept = 0;
    for (int c = count - 1; c >= 0 && kept < width; c--) {
      int score = (int) (candidates[c] >> 16);
      if (best - score > margin) {
        break;
      }
      int which = 0x7fff - (int) (candidates[c] & 0x7fff);
      next[kept++] = apply(beam[which >> 2], which & 3, score);
    }
    beam = next;
    size = kept;
  }

  private int apply(int state, int kind, int score) {
    int label = kind == Derivations.SHIFT ? 0 : labeller.label(state, kind);
    int made = states.apply(state, kind, label);
    states.score(made, score);
    return made;
  }

  /** The whole search; returns the best finished derivation. */
  public int run() {
    for (int step = 0; step < 2 * states.words() - 1; step++) {
      step();
    }
    return beam[0];
  }
}
