package org.casus.count;

import java.util.HashMap;
import java.util.Map;
import org.casus.parse.Tree;

/**
 * How likely a count belongs to a deed: a logistic regression over {@link Evidence}, its weights in
 * {@code belonging.tsv}.
 */
final class Belonging {
  private final Map<String, Double> weights = new HashMap<>();
  private final HarmWords harms;

  Belonging(HarmWords harms) {
    this.harms = harms;
    for (String[] row : Table.rows("belonging.tsv")) {
      weights.put(row[0], Double.valueOf(row[1]));
    }
  }

  /** Above zero where the count belongs to the deed; the greater, the surer. */
  double score(Tree tree, Count count, int trigger) {
    double score = -weights.getOrDefault("threshold", 0.0);
    for (String feature : new Evidence(tree, harms).of(count, trigger)) {
      score += weights.getOrDefault(feature, 0.0);
    }
    return score;
  }
}
