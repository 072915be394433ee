package org.casus.app.eval.score;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How well groups of mentions agree with gold chains: the three measures whose mean F1 is the CoNLL
 * score. Mentions are given, so both sides hold the same ones; groups of one mention count like any
 * other. Tallies of topics that share no mention add up to the tally of all.
 */
public record Coreference(Tally muc, Tally b3, Tally ceafe) {

  /**
   * The three measures of one topic.
   *
   * @param gold mention to its chain
   * @param predicted mention to its group
   */
  public static <M> Coreference score(Map<M, ?> gold, Map<M, ?> predicted) {
    if (!gold.keySet().equals(predicted.keySet())) {
      throw new IllegalArgumentException("both sides must hold the same mentions");
    }
    Clusters<M> g = Clusters.of(gold);
    Clusters<M> p = Clusters.of(predicted);
    return new Coreference(muc(g, p), b3(g, p), ceafe(g, p));
  }

  /** Mean of the F1 of MUC, B³ and CEAFe over all units together. */
  public static double conll(List<Coreference> units) {
    return (Tally.sum(units, Coreference::muc).f1()
            + Tally.sum(units, Coreference::b3).f1()
            + Tally.sum(units, Coreference::ceafe).f1())
        / 3;
  }

  /**
   * Links: a chain of k mentions has k − 1, and loses one for each further group it is spread over
   * (Vilain 1995).
   */
  private static <M> Tally muc(Clusters<M> gold, Clusters<M> predicted) {
    return new Tally(kept(predicted, gold), links(predicted), kept(gold, predicted), links(gold));
  }

  private static <M> double links(Clusters<M> clusters) {
    return clusters.groupOf().size() - clusters.groups().size();
  }

  private static <M> double kept(Clusters<M> whole, Clusters<M> parts) {
    double kept = 0;
    for (Set<M> group : whole.groups()) {
      Set<Integer> over = new HashSet<>();
      for (M m : group) {
        over.add(parts.groupOf().getOrDefault(m, -1));
      }
      kept += group.size() - over.size();
    }
    return kept;
  }

  /** Each mention's share of its group that belongs there (Bagga and Baldwin 1998). */
  private static <M> Tally b3(Clusters<M> gold, Clusters<M> predicted) {
    double found = 0;
    double hit = 0;
    for (Map.Entry<M, Integer> m : gold.groupOf().entrySet()) {
      Set<M> chain = gold.groups().get(m.getValue());
      Set<M> group = predicted.groups().get(predicted.groupOf().getOrDefault(m.getKey(), -1));
      int shared = Clusters.shared(group, chain);
      found += (double) shared / group.size();
      hit += (double) shared / chain.size();
    }
    int n = gold.groupOf().size();
    return new Tally(found, n, hit, n);
  }

  /**
   * The best one-to-one pairing of chains and groups by 2·shared / (size + size) (Luo 2005, φ4).
   */
  private static <M> Tally ceafe(Clusters<M> gold, Clusters<M> predicted) {
    double[][] worth = new double[gold.groups().size()][predicted.groups().size()];
    for (int i = 0; i < worth.length; i++) {
      Map<Integer, Integer> shared = new HashMap<>();
      for (M m : gold.groups().get(i)) {
        shared.merge(predicted.groupOf().getOrDefault(m, -1), 1, Integer::sum);
      }
      for (Map.Entry<Integer, Integer> s : shared.entrySet()) {
        int sizes = gold.groups().get(i).size() + predicted.groups().get(s.getKey()).size();
        worth[i][s.getKey()] = 2.0 * s.getValue() / sizes;
      }
    }
    double total = 0;
    int[] column = Assignment.best(worth);
    for (int i = 0; i < column.length; i++) {
      total += column[i] < 0 ? 0 : worth[i][column[i]];
    }
    return new Tally(total, predicted.groups().size(), total, gold.groups().size());
  }
}
