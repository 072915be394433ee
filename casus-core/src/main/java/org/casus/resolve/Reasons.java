package org.casus.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.event.Mention;

/** Why pairs of mentions were found to be one event, kept while a set of mentions is resolved. */
final class Reasons {
  private static final double LIKELY = 0.3;

  private final Map<String, Map<String, Reason>> of = new HashMap<>();

  private record Reason(double probability, List<String> because) {}

  void note(Mention a, Mention b, double probability, List<String> because) {
    if (probability >= LIKELY) {
      Reason reason = new Reason(probability, because);
      of.computeIfAbsent(a.id(), m -> new HashMap<>()).put(b.id(), reason);
      of.computeIfAbsent(b.id(), m -> new HashMap<>()).put(a.id(), reason);
    }
  }

  /**
   * For each mention but the first, its best link to one before it: "m_2 with m_1, .87: same word
   * +1.2, …".
   */
  List<String> lines(List<String> mentions) {
    List<String> lines = new ArrayList<>();
    for (int i = 1; i < mentions.size(); i++) {
      Map<String, Reason> known = of.getOrDefault(mentions.get(i), Map.of());
      String best = "";
      double most = 0;
      for (String earlier : mentions.subList(0, i)) {
        Reason reason = known.get(earlier);
        if (reason != null && reason.probability > most) {
          most = reason.probability;
          best =
              String.format(
                  Locale.ROOT,
                  "%s with %s, %.2f: %s",
                  mentions.get(i),
                  earlier,
                  most,
                  String.join(", ", reason.because));
        }
      }
      lines.add(best.isEmpty() ? mentions.get(i) + " by the others of its document" : best);
    }
    return lines;
  }
}
