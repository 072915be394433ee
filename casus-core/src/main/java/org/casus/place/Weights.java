package org.casus.place;

import java.util.HashMap;
import java.util.Map;

/**
 * What each sign weighs in a judgement: a logistic model, learnt on annotated news and readable.
 */
final class Weights {
  private final Map<String, Double> weights;

  private Weights(Map<String, Double> weights) {
    this.weights = weights;
  }

  static Weights load(String resource) {
    Map<String, Double> weights = new HashMap<>();
    for (String[] row : Lexis.rows(resource)) {
      weights.put(row[0], Double.valueOf(row[1]));
    }
    return new Weights(weights);
  }

  static Weights of(Map<String, Double> weights) {
    return new Weights(Map.copyOf(weights));
  }

  /** The weight of a sign; 0 for one never learnt. */
  double of(String sign) {
    return weights.getOrDefault(sign, 0.0);
  }

  /** From a sum of weights to a probability. */
  static double probability(double sum) {
    return 1 / (1 + Math.exp(-sum));
  }
}
