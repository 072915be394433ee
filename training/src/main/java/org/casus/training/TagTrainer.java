package org.casus.training;

import java.util.List;
import org.casus.parser.lexicon.Lexicon;
import org.casus.parser.lexicon.Words;
import org.casus.parser.tag.TagFeatures;
import org.casus.parser.tag.Tagger;

/** Learns to tag: the first pass, then the second on what the first gives. */
final class TagTrainer {
  private static final int FIRST_BITS = 16;
  private static final int SECOND_BITS = 18;

  private final List<String> names;
  private final Lexicon lexicon;
  private final LearningWeights first;
  private final LearningWeights second;

  private TagTrainer(List<String> names, Lexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
    first = new LearningWeights(names.size(), FIRST_BITS);
    second = new LearningWeights(names.size(), SECOND_BITS);
  }

  /** What came of it. */
  record Learnt(
      org.casus.parser.model.PackedWeights first, org.casus.parser.model.PackedWeights second) {}

  static Learnt train(List<String> names, Lexicon lexicon, List<Tree> trees, int epochs) {
    TagTrainer trainer = new TagTrainer(names, lexicon);
    for (int epoch = 0; epoch < epochs; epoch++) {
      int wrong = 0;
      int all = 0;
      for (Tree tree : trees) {
        wrong += trainer.learn(tree);
        all += tree.size();
      }
      Progress.say("tags, epoch %d: %.2f %% wrong".formatted(epoch + 1, 100.0 * wrong / all));
    }
    return new Learnt(trainer.first.packed(), trainer.second.packed());
  }

  private int learn(Tree tree) {
    Words words = new Words(tree.forms(), lexicon);
    int[] gold = new int[words.n];
    for (int i = 0; i < words.n; i++) {
      gold[i] = names.indexOf(tree.tags().get(i));
    }
    int[] rows = new int[TagFeatures.MOST];
    int[] sums = new int[names.size() + 4];
    TagFeatures features = new TagFeatures(first.bits());
    for (int i = 0; i < words.n; i++) {
      long allowed = lexicon.tags(words.tagSet[i]);
      if (Long.bitCount(allowed) == 1) {
        words.tag[i] = Long.numberOfTrailingZeros(allowed);
      } else {
        int count = features.first(words, i, rows);
        words.tag[i] = step(first, rows, count, sums, allowed, gold[i]);
      }
    }
    features = new TagFeatures(second.bits());
    int wrong = 0;
    for (int i = 0; i < words.n; i++) {
      long allowed = lexicon.tags(words.tagSet[i]);
      if (Long.bitCount(allowed) != 1) {
        int count = features.second(words, i, rows);
        words.tag[i] = step(second, rows, count, sums, allowed, gold[i]);
      }
      wrong += words.tag[i] == gold[i] ? 0 : 1;
    }
    return wrong;
  }

  private static int step(
      LearningWeights weights, int[] rows, int count, int[] sums, long allowed, int gold) {
    weights.tick();
    weights.score(rows, count, Tagger.asked(allowed), sums);
    int best = Tagger.best(sums, allowed, weights.classes());
    boolean possible = allowed == 0 || (allowed >>> gold & 1) != 0;
    if (best != gold && possible) {
      weights.add(rows, count, gold, 1);
      weights.add(rows, count, best, -1);
    }
    return best;
  }
}
