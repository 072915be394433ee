package org.casus.app.eval.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Mentions put together in groups, none in two.
 *
 * @param groups in the order of their first mention
 * @param groupOf each mention's group by its index in {@code groups}
 */
record Clusters<M>(List<Set<M>> groups, Map<M, Integer> groupOf) {

  /** Mentions with the same label are one group. */
  static <M> Clusters<M> of(Map<M, ?> labels) {
    Map<Object, Set<M>> byLabel = new LinkedHashMap<>();
    labels.forEach((m, label) -> byLabel.computeIfAbsent(label, l -> new LinkedHashSet<>()).add(m));
    List<Set<M>> groups = new ArrayList<>(byLabel.values());
    Map<M, Integer> groupOf = new LinkedHashMap<>();
    for (int g = 0; g < groups.size(); g++) {
      for (M m : groups.get(g)) {
        groupOf.put(m, g);
      }
    }
    return new Clusters<>(groups, groupOf);
  }

  /** How many of one group's mentions are in another. */
  static <M> int shared(Collection<M> one, Set<M> other) {
    int shared = 0;
    for (M m : one) {
      shared += other.contains(m) ? 1 : 0;
    }
    return shared;
  }
}
