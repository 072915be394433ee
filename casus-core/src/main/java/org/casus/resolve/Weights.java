package org.casus.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What each piece of evidence weighs, in log odds: a table that can be read, learnt by logistic
 * regression on annotated texts (the table's head says which). The sum is a calibrated probability.
 */
final class Weights {
  private static final String ALWAYS = "always";

  private final Map<String, Double> weights = new HashMap<>();

  Weights(String table) {
    for (String[] line : Table.lines(table, "\t")) {
      weights.put(line[0], Double.parseDouble(line[1]));
    }
  }

  /** The log odds of two mentions being one event. */
  double odds(Evidence evidence) {
    double sum = weights.getOrDefault(ALWAYS, 0.0);
    for (Map.Entry<String, Double> f : evidence.features().entrySet()) {
      sum += f.getValue() * weights.getOrDefault(f.getKey(), 0.0);
    }
    return sum;
  }

  /** The same as a probability. */
  double probability(Evidence evidence) {
    return 1 / (1 + Math.exp(-odds(evidence)));
  }

  /** What decided most, strongest first: "same word +1.4". */
  List<String> strongest(Evidence evidence, int most) {
    List<Map.Entry<String, Double>> parts = new ArrayList<>();
    evidence
        .features()
        .forEach(
            (name, value) -> parts.add(Map.entry(name, value * weights.getOrDefault(name, 0.0))));
    parts.sort(
        Comparator.comparingDouble((Map.Entry<String, Double> p) -> -Math.abs(p.getValue()))
            .thenComparing(Map.Entry::getKey));
    return parts.stream()
        .limit(most)
        .map(p -> String.format(java.util.Locale.ROOT, "%s %+.1f", p.getKey(), p.getValue()))
        .toList();
  }
}
