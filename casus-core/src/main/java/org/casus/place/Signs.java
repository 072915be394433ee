package org.casus.place;

/**
 * Where a judgement's signs are put: summed up, or written down for an explanation or to learn
 * from.
 */
interface Signs {
  /** A sign and how strong it is. */
  void add(String sign, double strength);

  /** A sign that is there. */
  default void add(String sign) {
    add(sign, 1);
  }

  /** A sign that is there if the condition holds. */
  default void add(String sign, boolean condition) {
    if (condition) {
      add(sign);
    }
  }

  /** Signs summed up by weights. */
  final class Sum implements Signs {
    private final Weights weights;
    private double sum;

    Sum(Weights weights) {
      this.weights = weights;
    }

    @Override
    public void add(String sign, double strength) {
      sum += strength * weights.of(sign);
    }

    double sum() {
      return sum;
    }
  }
}
