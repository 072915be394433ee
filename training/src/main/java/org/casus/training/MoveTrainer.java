package org.casus.training;

import java.util.List;
import org.casus.parser.model.PackedWeights;
import org.casus.parser.model.Scorer;
import org.casus.parser.tree.BeamSearch;
import org.casus.parser.tree.Derivations;
import org.casus.parser.tree.MoveFeatures;

/**
 * Learns the moves as a structured perceptron: it searches with the beam the parser will use, and
 * where the search prefers another derivation by most (Huang, Fayong and Guo 2012), both are
 * updated up to there.
 */
final class MoveTrainer {
  private final LearningWeights weights;
  private final Scorer labels;
  private final int[] rows = new int[MoveFeatures.MOST];
  private final int[] sums = new int[4];

  private MoveTrainer(Scorer labels, int bits) {
    this.weights = new LearningWeights(3, bits);
    this.labels = labels;
  }

  static PackedWeights train(List<Tagged> sentences, Scorer labels, Settings settings) {
    MoveTrainer trainer = new MoveTrainer(labels, settings.moveBits());
    int epoch = 0;
    for (int width : settings.widths()) {
      epoch++;
      int updated = 0;
      int seen = 0;
      for (Tagged sentence : sentences) {
        updated += trainer.learn(sentence, width) ? 1 : 0;
        if (++seen % 20000 == 0) {
          Progress.say("moves, epoch %d, sentence %d: %d updates".formatted(epoch, seen, updated));
        }
      }
      Progress.say("moves, epoch %d: %.2f %% updated".formatted(epoch, 100.0 * updated / seen));
    }
    return trainer.weights.packed();
  }

  private boolean learn(Tagged sentence, int width) {
    int n = sentence.words().n;
    BeamSearch search = new BeamSearch(weights, labels, sentence.words(), width, Integer.MAX_VALUE);
    Derivations states = search.states();
    Oracle oracle = new Oracle(sentence.tree().heads());
    int gold = states.start();
    int worst = 0;
    int worstGold = -1;
    int worstFound = -1;
    weights.tick();
    for (int step = 0; step < 2 * n - 1; step++) {
      search.step();
      int kind = oracle.next(states, gold);
      int count = search.features(gold, rows);
      weights.score(rows, count, -1L, sums);
      int score = states.score(gold) + sums[kind];
      int label = kind == Derivations.SHIFT ? 0 : search.labeller().label(gold, kind);
      gold = states.apply(gold, kind, label);
      states.score(gold, score);
      int found = search.state(0);
      int violation = states.score(found) - score;
      if (violation > worst || (violation == 0 && worst == 0 && differ(states, gold, found))) {
        worst = violation;
        worstGold = gold;
        worstFound = found;
      }
    }
    if (worstGold >= 0) {
      update(search, worstGold, worstFound);
    }
    return worstGold >= 0;
  }

  private static boolean differ(Derivations states, int a, int b) {
    int x = a;
    int y = b;
    while (x != y && states.parent(x) >= 0) {
      if ((states.move(x) & 3) != (states.move(y) & 3)) {
        return true;
      }
      x = states.parent(x);
      y = states.parent(y);
    }
    return false;
  }

  /** Rewards the gold derivation's moves and takes from the found one's, where they part. */
  private void update(BeamSearch search, int gold, int found) {
    Derivations states = search.states();
    int depth = 0;
    int common = 0;
    for (int s = gold; states.parent(s) >= 0; s = states.parent(s)) {
      depth++;
    }
    int[] goldPath = path(states, gold, depth);
    int[] foundPath = path(states, found, depth);
    while (common < depth
        && (states.move(goldPath[common]) & 3) == (states.move(foundPath[common]) & 3)) {
      common++;
    }
    for (int k = common; k < depth; k++) {
      change(search, goldPath[k], 1);
      change(search, foundPath[k], -1);
    }
  }

  private static int[] path(Derivations states, int last, int depth) {
    int[] path = new int[depth];
    int s = last;
    for (int k = depth - 1; k >= 0; k--) {
      path[k] = s;
      s = states.parent(s);
    }
    return path;
  }

  private void change(BeamSearch search, int made, int delta) {
    Derivations states = search.states();
    int count = search.features(states.parent(made), rows);
    weights.add(rows, count, states.move(made) & 3, delta);
  }
}
