package org.casus.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.parser.lexicon.Forms;

/**
 * Sorts words into classes of like use, by the exchange algorithm on class bigrams (Martin,
 * Liermann and Ney 1998): each word in turn moves to the class in which the text becomes most
 * likely.
 */
final class Clusters {
  private static final int RAREST = 5;

  private final int classes;
  private final int[] classOf;
  private final Bigrams bigrams;
  private final int[][] counts;
  private final int[] first;
  private final int[] second;
  private final LogTable logs = new LogTable();

  private Clusters(Bigrams bigrams, int classes) {
    this.bigrams = bigrams;
    this.classes = classes;
    classOf = new int[bigrams.words()];
    counts = new int[classes][classes];
    first = new int[classes];
    second = new int[classes];
    for (int w = 0; w < classOf.length; w++) {
      classOf[w] = w % classes;
    }
    for (int w = 0; w < classOf.length; w++) {
      count(classOf[w], bigrams.after(w));
    }
  }

  /** Class numbers, coarse times 65536 plus fine, by the hash of a word's normal form. */
  static Map<Integer, Integer> learn(List<Tree> trees, int rounds) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (Tree tree : trees) {
      for (String form : tree.forms()) {
        counts.merge(Forms.hash(form), 1, Integer::sum);
      }
    }
    List<Integer> words = new ArrayList<>(counts.keySet());
    words.removeIf(word -> counts.getOrDefault(word, 0) < RAREST);
    words.sort(
        (a, b) -> {
          int byCount = Integer.compare(counts.getOrDefault(b, 0), counts.getOrDefault(a, 0));
          return byCount != 0 ? byCount : Integer.compare(a, b);
        });
    Map<Integer, Integer> ids = new HashMap<>();
    words.forEach(word -> ids.put(word, ids.size()));
    Bigrams bigrams = Bigrams.count(trees, ids);
    Progress.say("clusters: %d words".formatted(words.size()));
    int[] fine = run(bigrams, 256, rounds);
    int[] coarse = run(bigrams, 32, rounds);
    Map<Integer, Integer> clusters = new HashMap<>();
    for (int w = 0; w < fine.length; w++) {
      clusters.put(words.get(w), (coarse[w] + 1) << 16 | (fine[w] + 1));
    }
    return clusters;
  }

  private static int[] run(Bigrams bigrams, int classes, int rounds) {
    Clusters clusters = new Clusters(bigrams, classes);
    for (int round = 0; round < rounds; round++) {
      int moved = 0;
      for (int w = 0; w < clusters.classOf.length; w++) {
        moved += clusters.exchange(w) ? 1 : 0;
      }
      Progress.say("%d clusters, round %d: %d words moved".formatted(classes, round + 1, moved));
    }
    return clusters.classOf;
  }

  private void count(int c, int[] after) {
    for (int k = 0; k < after.length; k += 2) {
      int d = classOf[after[k]];
      counts[c][d] += after[k + 1];
      first[c] += after[k + 1];
      second[d] += after[k + 1];
    }
  }

  /** Moves the word to its best class; whether that is another. */
  private boolean exchange(int w) {
    int[] next = perClass(bigrams.after(w), w);
    int[] previous = perClass(bigrams.before(w), w);
    int self = bigrams.self(w);
    int own = classOf[w];
    add(own, next, previous, self, -1);
    int best = own;
    double score = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < classes; c++) {
      double gain = gain(c, next, previous, self);
      if (gain > score) {
        score = gain;
        best = c;
      }
    }
    classOf[w] = best;
    add(best, next, previous, self, 1);
    return best != own;
  }

  /** Class and count, in pairs, of a word's neighbours other than itself. */
  private int[] perClass(int[] neighbours, int w) {
    int[] sums = new int[classes];
    int distinct = 0;
    for (int k = 0; k < neighbours.length; k += 2) {
      if (neighbours[k] != w) {
        int c = classOf[neighbours[k]];
        distinct += sums[c] == 0 ? 1 : 0;
        sums[c] += neighbours[k + 1];
      }
    }
    int[] pairs = new int[distinct * 2];
    int at = 0;
    for (int c = 0; c < classes; c++) {
      if (sums[c] > 0) {
        pairs[at++] = c;
        pairs[at++] = sums[c];
      }
    }
    return pairs;
  }

  private void add(int c, int[] next, int[] previous, int self, int sign) {
    for (int k = 0; k < next.length; k += 2) {
      counts[c][next[k]] += sign * next[k + 1];
      first[c] += sign * next[k + 1];
      second[next[k]] += sign * next[k + 1];
    }
    for (int k = 0; k < previous.length; k += 2) {
      counts[previous[k]][c] += sign * previous[k + 1];
      second[c] += sign * previous[k + 1];
      first[previous[k]] += sign * previous[k + 1];
    }
    counts[c][c] += sign * self;
    first[c] += sign * self;
    second[c] += sign * self;
  }

  /** How much likelier the text becomes with the word in class c than outside all classes. */
  private double gain(int c, int[] next, int[] previous, int self) {
    double gain = 0;
    int after = self;
    int before = self;
    int loop = self;
    for (int k = 0; k < next.length; k += 2) {
      after += next[k + 1];
      if (next[k] == c) {
        loop += next[k + 1];
      } else {
        gain += logs.growth(counts[c][next[k]], next[k + 1]);
      }
    }
    for (int k = 0; k < previous.length; k += 2) {
      before += previous[k + 1];
      if (previous[k] == c) {
        loop += previous[k + 1];
      } else {
        gain += logs.growth(counts[previous[k]][c], previous[k + 1]);
      }
    }
    gain += logs.growth(counts[c][c], loop);
    return gain - logs.growth(first[c], after) - logs.growth(second[c], before);
  }

  /** n log n, from a table where n is small. */
  private static final class LogTable {
    private final double[] small = new double[1 << 16];

    LogTable() {
      for (int n = 2; n < small.length; n++) {
        small[n] = n * Math.log(n);
      }
    }

    double growth(int n, int more) {
      return at(n + more) - at(n);
    }

    private double at(int n) {
      return n < small.length ? small[n] : n * Math.log(n);
    }
  }
}
