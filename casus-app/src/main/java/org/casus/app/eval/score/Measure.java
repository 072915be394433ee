package org.casus.app.eval.score;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;

/**
 * How one figure follows from units, the documents or rows that are resampled together.
 *
 * @param value of any list of units; 0 for a list without matter
 */
public record Measure<U>(String name, ToIntFunction<List<U>> n, ToDoubleFunction<List<U>> value) {

  /** The share of units that are right. */
  public static <U> Measure<U> share(String name, Predicate<U> right) {
    return new Measure<>(
        name,
        List::size,
        units ->
            units.isEmpty() ? 0 : (double) units.stream().filter(right).count() / units.size());
  }

  /** The share of right ones over what each unit holds, all of them counted alike. */
  public static <U> Measure<U> pooled(String name, Function<U, Tally> counts) {
    return new Measure<>(
        name,
        units -> (int) Math.round(Tally.sum(units, counts).gold()),
        units -> Tally.sum(units, counts).recall());
  }

  /** Precision over all units' counts together. */
  public static <U> Measure<U> precision(String name, Function<U, Tally> counts) {
    return new Measure<>(
        name,
        units -> (int) Math.round(Tally.sum(units, counts).predicted()),
        units -> Tally.sum(units, counts).precision());
  }

  /** Recall over all units' counts together. */
  public static <U> Measure<U> recall(String name, Function<U, Tally> counts) {
    return pooled(name, counts);
  }

  /** F1 over all units' counts together. */
  public static <U> Measure<U> f1(String name, Function<U, Tally> counts) {
    return new Measure<>(
        name,
        units -> (int) Math.round(Tally.sum(units, counts).gold()),
        units -> Tally.sum(units, counts).f1());
  }
}
