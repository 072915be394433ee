package org.casus.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.parser.lexicon.Forms;

/** Which words follow which, as pairs of word and count. */
final class Bigrams {
  private static final int START = -1;

  private final int[][] afters;
  private final int[][] befores;
  private final int[] selves;

  private Bigrams(int[][] afters, int[][] befores, int[] selves) {
    this.afters = afters;
    this.befores = befores;
    this.selves = selves;
  }

  int words() {
    return selves.length;
  }

  int[] after(int w) {
    return afters[w];
  }

  int[] before(int w) {
    return befores[w];
  }

  int self(int w) {
    return selves[w];
  }

  static Bigrams count(List<Tree> trees, Map<Integer, Integer> ids) {
    Map<Long, Integer> pairs = new HashMap<>();
    for (Tree tree : trees) {
      int last = START;
      for (String form : tree.forms()) {
        int word = ids.getOrDefault(Forms.hash(form), START);
        if (last != START && word != START) {
          pairs.merge((long) last << 32 | word, 1, Integer::sum);
        }
        last = word;
      }
    }
    int n = ids.size();
    int[][] afters = new int[n][0];
    int[][] befores = new int[n][0];
    int[] selves = new int[n];
    long[] keys = pairs.keySet().stream().mapToLong(Long::longValue).sorted().toArray();
    int[] afterSizes = new int[n];
    int[] beforeSizes = new int[n];
    for (long key : keys) {
      int a = (int) (key >> 32);
      int b = (int) key;
      int count = pairs.getOrDefault(key, 0);
      afters[a] = append(afters[a], afterSizes, a, b, count);
      befores[b] = append(befores[b], beforeSizes, b, a, count);
      selves[a] += a == b ? count : 0;
    }
    for (int w = 0; w < n; w++) {
      afters[w] = Arrays.copyOf(afters[w], afterSizes[w]);
      befores[w] = Arrays.copyOf(befores[w], beforeSizes[w]);
    }
    return new Bigrams(afters, befores, selves);
  }

  private static int[] append(int[] list, int[] sizes, int w, int word, int count) {
    int[] grown =
        sizes[w] + 2 > list.length ? Arrays.copyOf(list, Math.max(8, list.length * 2)) : list;
    grown[sizes[w]++] = word;
    grown[sizes[w]++] = count;
    return grown;
  }
}
