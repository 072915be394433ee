package org.casus.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.parser.lexicon.Forms;
import org.casus.parser.lexicon.Lexicon;

/** Counts which tags words have. */
final class LexiconBuilder {
  /** A word seen less often may have tags that were not seen. */
  private static final int ENOUGH = 12;

  private static final int SURE = 60;

  private LexiconBuilder() {}

  /**
   * @param clusters by the hash of a word's normal form; may be empty
   */
  static Lexicon build(List<Tree> trees, List<String> names, Map<Integer, Integer> clusters) {
    Map<Integer, int[]> counts = new HashMap<>();
    for (Tree tree : trees) {
      for (int i = 0; i < tree.size(); i++) {
        int[] count =
            counts.computeIfAbsent(Forms.hash(tree.forms().get(i)), word -> new int[names.size()]);
        count[names.indexOf(tree.tags().get(i))]++;
      }
    }
    Map<Long, Integer> setIds = new HashMap<>();
    List<Long> sets = new ArrayList<>(List.of(0L));
    setIds.put(0L, 0);
    Map<Integer, int[]> entries = new HashMap<>();
    clusters.forEach((word, cluster) -> entries.put(word, new int[] {cluster, 0}));
    counts.forEach(
        (word, count) -> {
          long set = set(count);
          if (set != 0) {
            Integer id = setIds.computeIfAbsent(set, s -> sets.size());
            if (id == sets.size()) {
              sets.add(set);
            }
            entries.computeIfAbsent(word, w -> new int[2])[1] = id;
          }
        });
    return table(entries, sets);
  }

  private static long set(int[] count) {
    int total = 0;
    for (int c : count) {
      total += c;
    }
    long set = 0;
    for (int t = 0; t < count.length; t++) {
      if (count[t] > Math.max(total / 400, total > 100 ? 1 : 0)) {
        set |= 1L << t;
      }
    }
    boolean enough = total >= (Long.bitCount(set) == 1 ? SURE : ENOUGH);
    return enough ? set : 0;
  }

  private static Lexicon table(Map<Integer, int[]> entries, List<Long> sets) {
    int size = Integer.highestOneBit(Math.max(16, entries.size() * 3));
    int[] keys = new int[size];
    int[] clusters = new int[size];
    int[] tagSets = new int[size];
    entries.keySet().stream()
        .sorted()
        .forEach(
            word -> {
              int i = word & size - 1;
              while (keys[i] != 0) {
                i = i + 1 & size - 1;
              }
              keys[i] = word;
              clusters[i] = entries.getOrDefault(word, new int[2])[0];
              tagSets[i] = entries.getOrDefault(word, new int[2])[1];
            });
    return new Lexicon(keys, clusters, tagSets, sets.stream().mapToLong(Long::longValue).toArray());
  }
}
