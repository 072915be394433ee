package org.casus.parser.tag;

import java.util.List;
import org.casus.parser.lexicon.Lexicon;
import org.casus.parser.lexicon.Words;
import org.casus.parser.model.Scorer;

/**
 * Gives each word its Penn Treebank tag, in two passes from left to right: the second sees the
 * first's tags on both sides. A word that has only ever had one tag is not asked about.
 */
public final class Tagger {
  private final List<String> names;
  private final Lexicon lexicon;
  private final Scorer first;
  private final Scorer second;

  /**
   * @param names the tags; words hold indexes into them
   */
  public Tagger(List<String> names, Lexicon lexicon, Scorer first, Scorer second) {
    this.names = List.copyOf(names);
    this.lexicon = lexicon;
    this.first = first;
    this.second = second;
  }

  /** The tags' names by index. */
  public List<String> names() {
    return names;
  }

  /** Fills in the words' tags. */
  public void tag(Words words) {
    int[] rows = new int[TagFeatures.MOST];
    int[] sums = new int[first.classes() + 4];
    firstPass(words, rows, sums);
    TagFeatures features = new TagFeatures(second.bits());
    for (int i = 0; i < words.n; i++) {
      long allowed = lexicon.tags(words.tagSet[i]);
      if (Long.bitCount(allowed) != 1) {
        int count = features.second(words, i, rows);
        second.score(rows, count, asked(allowed), sums);
        words.tag[i] = best(sums, allowed, second.classes());
      }
    }
  }

  private void firstPass(Words words, int[] rows, int[] sums) {
    TagFeatures features = new TagFeatures(first.bits());
    for (int i = 0; i < words.n; i++) {
      long allowed = lexicon.tags(words.tagSet[i]);
      if (Long.bitCount(allowed) == 1) {
        words.tag[i] = Long.numberOfTrailingZeros(allowed);
      } else {
        int count = features.first(words, i, rows);
        first.score(rows, count, asked(allowed), sums);
        words.tag[i] = best(sums, allowed, first.classes());
      }
    }
  }

  /** Which classes a word's known tags leave open: all where none is known. */
  public static long asked(long allowed) {
    return allowed == 0 ? -1L : allowed;
  }

  /** The best of the allowed classes, of all where none is named. */
  public static int best(int[] sums, long allowed, int classes) {
    long candidates = asked(allowed);
    int best = 0;
    int score = Integer.MIN_VALUE;
    for (int k = 0; k < classes; k++) {
      if ((candidates >>> k & 1) != 0 && sums[k] > score) {
        score = sums[k];
        best = k;
      }
    }
    return best;
  }
}
