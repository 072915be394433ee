package org.casus.app.eval.score;

import java.util.List;
import java.util.function.Function;

/**
 * Counts that precision and recall are made of.
 *
 * @param found the right part of what was predicted; where things are counted one by one, the same
 *     as {@code hit}
 * @param predicted how much was predicted
 * @param hit the part of the gold that was found
 * @param gold how much was to be found
 */
public record Tally(double found, double predicted, double hit, double gold) {
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  /** Things counted one by one. */
  public static Tally of(int hits, int predicted, int gold) {
    return new Tally(hits, predicted, hits, gold);
  }

  /** One thing that was to be answered, rightly or not. */
  public static Tally answer(boolean right) {
    return of(right ? 1 : 0, 1, 1);
  }

  /** The counts of all units together. */
  public static <U> Tally sum(List<U> units, Function<U, Tally> counts) {
    double found = 0;
    double predicted = 0;
    double hit = 0;
    double gold = 0;
    for (U unit : units) {
      Tally t = counts.apply(unit);
      found += t.found;
      predicted += t.predicted;
      hit += t.hit;
      gold += t.gold;
    }
    return new Tally(found, predicted, hit, gold);
  }

  public Tally plus(Tally other) {
    return new Tally(
        found + other.found, predicted + other.predicted, hit + other.hit, gold + other.gold);
  }

  /** 0 where nothing was predicted. */
  public double precision() {
    return predicted == 0 ? 0 : found / predicted;
  }

  /** 0 where nothing was to be found. */
  public double recall() {
    return gold == 0 ? 0 : hit / gold;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }
}
