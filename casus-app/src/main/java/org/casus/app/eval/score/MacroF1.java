package org.casus.app.eval.score;

import java.util.List;
import java.util.Optional;

/**
 * Mean of the classes' F1, each class weighing the same. A class that is neither in the gold nor
 * among the answers does not count.
 */
public final class MacroF1 {
  private MacroF1() {}

  /**
   * What was to be answered and what was.
   *
   * @param answer empty where the system gave none: wrong, but no false alarm for any class
   */
  public record Answer(String gold, Optional<String> answer) {
    public boolean right() {
      return answer.isPresent() && answer.get().equals(gold);
    }
  }

  /** Over these classes; answers outside of them are only wrong. */
  public static double of(List<Answer> answers, List<String> classes) {
    double sum = 0;
    int seen = 0;
    for (String c : classes) {
      Tally tally = tally(answers, c);
      if (tally.gold() + tally.predicted() > 0) {
        sum += tally.f1();
        seen++;
      }
    }
    return seen == 0 ? 0 : sum / seen;
  }

  private static Tally tally(List<Answer> answers, String c) {
    int hits = 0;
    int predicted = 0;
    int gold = 0;
    for (Answer a : answers) {
      boolean is = a.gold().equals(c);
      boolean said = a.answer().isPresent() && a.answer().get().equals(c);
      hits += is && said ? 1 : 0;
      predicted += said ? 1 : 0;
      gold += is ? 1 : 0;
    }
    return Tally.of(hits, predicted, gold);
  }
}
