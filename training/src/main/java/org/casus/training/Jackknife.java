package org.casus.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.casus.parser.lexicon.Lexicon;
import org.casus.parser.lexicon.Words;
import org.casus.parser.tag.Tagger;

/**
 * Tags each half of the sentences with what was learnt from the other, so that the parser learns on
 * tags as wrong as those it will meet.
 */
final class Jackknife {
  private Jackknife() {}

  static List<Tagged> tag(
      List<Tree> trees, List<String> names, Lexicon lexicon, Settings settings) {
    List<Tagged> tagged = new ArrayList<>();
    for (int half = 0; half < 2; half++) {
      List<Tree> own = new ArrayList<>();
      List<Tree> rest = new ArrayList<>();
      for (Tree tree : trees) {
        (side(tree) == half ? own : rest).add(tree);
      }
      TagTrainer.Learnt learnt = TagTrainer.train(names, lexicon, rest, settings.halfEpochs());
      Tagger tagger = new Tagger(names, lexicon, learnt.first(), learnt.second());
      int wrong = 0;
      int all = 0;
      for (Tree tree : own) {
        Words words = new Words(tree.forms(), lexicon);
        tagger.tag(words);
        words.count(names.indexOf(","), verbs(names));
        tagged.add(new Tagged(tree, words));
        for (int i = 0; i < words.n; i++) {
          all++;
          wrong += names.get(words.tag[i]).equals(tree.tags().get(i)) ? 0 : 1;
        }
      }
      Progress.say("half %d: %.2f %% of tags wrong".formatted(half + 1, 100.0 * wrong / all));
    }
    Collections.shuffle(tagged, new Random(11));
    return tagged;
  }

  /** Copies of a sentence fall on the same side, whatever their case. */
  private static int side(Tree tree) {
    int hash = 7;
    for (String form : tree.forms()) {
      hash = hash * 31 + form.length();
    }
    return (hash ^ hash >>> 7 ^ hash >>> 13) & 1;
  }

  private static long verbs(List<String> names) {
    long verbs = 0;
    for (int t = 0; t < names.size(); t++) {
      verbs |= names.get(t).startsWith("VB") ? 1L << t : 0;
    }
    return verbs;
  }
}
