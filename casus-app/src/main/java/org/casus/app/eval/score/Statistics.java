package org.casus.app.eval.score;

import java.util.Arrays;
import java.util.List;

/** Figures of numbers answered for numbers. */
public final class Statistics {
  private Statistics() {}

  /** A number that was to be answered, and the answer. */
  public record Numbers(double gold, double answer) {}

  /** Pearson's correlation; 0 where one side does not vary. */
  public static double pearson(List<Numbers> pairs) {
    double meanGold = pairs.stream().mapToDouble(Numbers::gold).average().orElse(0);
    double meanAnswer = pairs.stream().mapToDouble(Numbers::answer).average().orElse(0);
    double both = 0;
    double gold = 0;
    double answer = 0;
    for (Numbers p : pairs) {
      double x = p.gold() - meanGold;
      double y = p.answer() - meanAnswer;
      both += x * y;
      gold += x * x;
      answer += y * y;
    }
    return gold == 0 || answer == 0 ? 0 : both / Math.sqrt(gold * answer);
  }

  /** Mean absolute error. */
  public static double mae(List<Numbers> pairs) {
    return pairs.stream().mapToDouble(p -> Math.abs(p.gold() - p.answer())).average().orElse(0);
  }

  /** The middle value, the mean of the two middle ones for an even count; 0 for none. */
  public static double median(double[] values) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
