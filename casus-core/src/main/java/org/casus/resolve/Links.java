package org.casus.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Which of n things go together, by the probability of each scored pair.
 *
 * <p>Groups are joined best first while the mean over all pairs between them stays above a bound
 * (average link), so that no single bad link can chain groups together. Of large groups only some
 * pairs are scored: the mean is over these, but over no fewer than {@value #ENOUGH} or all pairs,
 * the missing ones counting as 0. Ties go to the lower numbers: the result depends on the numbering
 * alone.
 */
final class Links {
  static final int ENOUGH = 6;

  private final int size;
  private final int enough;
  private final List<Link> links = new ArrayList<>();

  Links(int size) {
    this(size, ENOUGH);
  }

  /**
   * For things of which not every pair is scored.
   *
   * @param enough scored pairs that make a mean
   */
  Links(int size, int enough) {
    this.size = size;
    this.enough = enough;
  }

  private record Link(int a, int b, double probability) {}

  /** The probabilities of the pairs scored between two groups, added up. */
  private record Sum(double total, int scored) {
    Sum plus(Sum other) {
      return new Sum(total + other.total, scored + other.scored);
    }

    double mean(long pairs, int enough) {
      return total / Math.max(scored, Math.min(pairs, enough));
    }
  }

  /** Adds a pair; each at most once. */
  void add(int a, int b, double probability) {
    links.add(new Link(Math.min(a, b), Math.max(a, b), probability));
  }

  /** Each thing's group, named by the lowest number in it. */
  int[] groups(double bound) {
    List<Map<Integer, Sum>> sums = new ArrayList<>();
    int[] count = new int[size];
    int[] group = new int[size];
    for (int i = 0; i < size; i++) {
      sums.add(new HashMap<>());
      count[i] = 1;
      group[i] = i;
    }
    PriorityQueue<Join> queue = new PriorityQueue<>(Join.BEST);
    links.sort(Comparator.comparingInt(Link::a).thenComparingInt(Link::b));
    for (Link link : links) {
      sums.get(link.a).put(link.b, new Sum(link.probability, 1));
      sums.get(link.b).put(link.a, new Sum(link.probability, 1));
      if (link.probability >= bound) {
        queue.add(new Join(link.probability, link.a, link.b, 1, 1));
      }
    }
    while (!queue.isEmpty()) {
      Join join = queue.remove();
      boolean stale = count[join.a] != join.countA || count[join.b] != join.countB;
      if (!stale) {
        merge(join, sums, count, group, bound, queue);
      }
    }
    for (int i = 0; i < size; i++) {
      group[i] = root(group, i);
    }
    return group;
  }

  /** A join of two groups as they were when it was thought of. */
  private record Join(double mean, int a, int b, int countA, int countB) {
    static final Comparator<Join> BEST =
        Comparator.comparingDouble((Join j) -> -j.mean)
            .thenComparingInt(Join::a)
            .thenComparingInt(Join::b);
  }

  private void merge(
      Join join,
      List<Map<Integer, Sum>> sums,
      int[] count,
      int[] group,
      double bound,
      PriorityQueue<Join> queue) {
    Map<Integer, Sum> kept = sums.get(join.a);
    Map<Integer, Sum> gone = sums.get(join.b);
    kept.remove(join.b);
    gone.remove(join.a);
    group[join.b] = join.a;
    count[join.a] += count[join.b];
    count[join.b] = 0;
    for (Map.Entry<Integer, Sum> e : gone.entrySet()) {
      int other = e.getKey();
      Sum sum = kept.merge(other, e.getValue(), Sum::plus);
      Map<Integer, Sum> back = sums.get(other);
      back.remove(join.b);
      back.put(join.a, sum);
    }
    gone.clear();
    for (Map.Entry<Integer, Sum> e : kept.entrySet()) {
      int other = e.getKey();
      double mean = e.getValue().mean((long) count[join.a] * count[other], enough);
      if (mean >= bound) {
        int low = Math.min(join.a, other);
        int high = Math.max(join.a, other);
        queue.add(new Join(mean, low, high, count[low], count[high]));
      }
    }
  }

  private static int root(int[] group, int i) {
    int at = i;
    while (group[at] != at) {
      at = group[at];
    }
    return at;
  }
}
