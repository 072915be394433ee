package org.casus.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.casus.parse.Tree;

/**
 * How likely an expression dates an event: a logistic regression over {@link Evidence}, its weights
 * in {@code dating.tsv}.
 */
final class Dating {
  /** "A day after" dates the event that it leads to, and no other. */
  private static final double SURE = 10;

  private final Map<String, Double> weights = new HashMap<>();

  private Dating(List<String> lines) {
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        int tab = line.indexOf('\t');
        weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
      }
    }
  }

  /** The weights that ship with the library. */
  static Dating standard() {
    return new Dating(Grammar.lines("dating.tsv"));
  }

  /** Above zero where the expression dates the event; the greater, the surer. */
  double score(Tree tree, Expression e, int trigger) {
    Evidence evidence = new Evidence(tree);
    if (e.meaning() instanceof Meaning.Apart) {
      return evidence.leads(e, trigger) ? SURE : -SURE;
    }
    double score = -weights.getOrDefault("threshold", 0.0);
    for (String feature : evidence.of(e, trigger)) {
      score += weights.getOrDefault(feature, 0.0);
    }
    return score;
  }
}
