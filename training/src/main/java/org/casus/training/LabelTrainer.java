package org.casus.training;

import java.util.List;
import org.casus.parser.lexicon.Words;
import org.casus.parser.model.PackedWeights;
import org.casus.parser.tree.Derivations;
import org.casus.parser.tree.LabelFeatures;

/** Learns to name arcs, in the states in which the parser will make them. */
final class LabelTrainer {
  private static final int BITS = 17;

  private LabelTrainer() {}

  static PackedWeights train(List<Tagged> sentences, int epochs) {
    LearningWeights weights = new LearningWeights(Relations.count(), BITS);
    for (int epoch = 0; epoch < epochs; epoch++) {
      long wrong = 0;
      long all = 0;
      for (Tagged sentence : sentences) {
        wrong += learn(weights, sentence);
        all += sentence.tree().size();
      }
      Progress.say("labels, epoch %d: %.2f %% wrong".formatted(epoch + 1, 100.0 * wrong / all));
    }
    return weights.packed();
  }

  private static int learn(LearningWeights weights, Tagged sentence) {
    Words words = sentence.words();
    Tree tree = sentence.tree();
    Derivations states = new Derivations(words.n, 1);
    LabelFeatures features = new LabelFeatures(weights.bits(), words, states);
    Oracle oracle = new Oracle(tree.heads());
    int[] rows = new int[LabelFeatures.MOST];
    int[] sums = new int[weights.classes() + 4];
    int wrong = 0;
    int state = states.start();
    for (int step = 0; step < 2 * words.n - 1; step++) {
      int kind = oracle.next(states, state);
      int label = 0;
      if (kind != Derivations.SHIFT) {
        int count = features.fill(states.head(state, kind), states.top(state), rows);
        weights.tick();
        weights.score(rows, count, -1L, sums);
        label = best(sums, weights.classes());
        int gold = tree.relations()[states.word(states.top(state))];
        if (label != gold) {
          wrong++;
          weights.add(rows, count, gold, 1);
          weights.add(rows, count, label, -1);
        }
      }
      state = states.apply(state, kind, label);
    }
    return wrong;
  }

  private static int best(int[] sums, int classes) {
    int best = 1;
    for (int k = 2; k < classes; k++) {
      if (sums[k] > sums[best]) {
        best = k;
      }
    }
    return best;
  }
}
