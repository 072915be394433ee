package org.casus.training;

import org.casus.parser.tree.Derivations;

/** The moves that build a given projective tree. */
final class Oracle {
  private final int[] heads;
  private final int[] left;

  Oracle(int[] heads) {
    this.heads = heads;
    left = new int[heads.length];
    for (int head : heads) {
      if (head >= 0) {
        left[head]++;
      }
    }
  }

  /** The right move in a state the oracle has led to; counts the arc as made. */
  int next(Derivations states, int state) {
    int top = states.top(state);
    if (top == 0) {
      return Derivations.SHIFT;
    }
    int word = states.word(top);
    boolean complete = left[word] == 0;
    int kind = Derivations.SHIFT;
    if (complete && states.next(state) < heads.length && heads[word] == states.next(state)) {
      kind = Derivations.LEFT;
    } else if (complete
        && states.below(top) != 0
        && heads[word] == states.word(states.below(top))) {
      kind = Derivations.RIGHT;
    }
    if (kind != Derivations.SHIFT) {
      left[heads[word]]--;
    }
    return kind;
  }
}
