package org.casus.app.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * 95 % intervals by the percentile bootstrap: units are drawn with replacement, the figure is
 * worked out anew each time (Efron 1979). Seed and generator are fixed, so that the same answers
 * give the same interval on any machine.
 */
public final class Bootstrap {
  private static final int DRAWS = 1000;
  private static final long SEED = 20_150_911L;

  private Bootstrap() {}

  /** The figure of all units, and the interval that holds 95 in 100 of the resampled ones. */
  public static <U> Metric of(List<U> units, Measure<U> measure) {
    double value = measure.value().applyAsDouble(units);
    int n = measure.n().applyAsInt(units);
    if (units.size() < 2) {
      return new Metric(value, value, value, n);
    }
    Random random = new Random(SEED);
    double[] drawn = new double[DRAWS];
    List<U> sample = new ArrayList<>(units);
    for (int d = 0; d < DRAWS; d++) {
      for (int i = 0; i < units.size(); i++) {
        sample.set(i, units.get(random.nextInt(units.size())));
      }
      drawn[d] = measure.value().applyAsDouble(sample);
    }
    Arrays.sort(drawn);
    return new Metric(value, percentile(drawn, 0.025), percentile(drawn, 0.975), n);
  }

  /** Linear between the two nearest ranks. */
  static double percentile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
