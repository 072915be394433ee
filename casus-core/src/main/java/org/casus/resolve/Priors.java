package org.casus.resolve;

import java.util.HashMap;
import java.util.Map;

/**
 * How often a word, said twice of the same matter, is the same event: log odds above the average.
 * High for "earthquake", low for "say".
 */
final class Priors {
  private final Map<String, Double> odds;

  Priors(Map<String, Double> odds) {
    this.odds = Map.copyOf(odds);
  }

  static Priors load() {
    Map<String, Double> odds = new HashMap<>();
    for (String[] line : Table.lines("repeated.tsv", "\t")) {
      odds.put(line[0], Double.parseDouble(line[1]));
    }
    return new Priors(odds);
  }

  double of(String stem) {
    return odds.getOrDefault(stem, 0.0);
  }
}
