package org.casus.app.eval.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.app.eval.Factuality;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.MacroF1;
import org.casus.app.eval.score.MacroF1.Answer;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Statistics;
import org.casus.app.eval.score.Statistics.Numbers;

/** Did it happen, says the text: −3 certainly not … +3 certainly; resampled by sentence. */
final class FactualityTask implements Task {
  private static final List<String> CLASSES = List.of("-", "0", "+");

  @Override
  public String name() {
    return "factuality";
  }

  @Override
  public String about() {
    return "whether an event happened, by the text";
  }

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<List<Numbers>> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      List<Numbers> answers = new ArrayList<>();
      for (JsonNode event : row.list("events")) {
        Readers.Claim claim = readers.claim(row.document(), row.span(event));
        answers.add(new Numbers(event.path("factuality").asDouble(), Factuality.of(claim)));
      }
      units.add(answers);
    }
    return score(units);
  }

  static Scores score(List<List<Numbers>> units) {
    return Scores.of(
        units,
        List.of(
            new Measure<>("macro_f1", u -> flat(u).size(), u -> macro(flat(u))),
            new Measure<>("pearson", u -> flat(u).size(), u -> Statistics.pearson(flat(u))),
            new Measure<>("mae", u -> flat(u).size(), u -> Statistics.mae(flat(u)))));
  }

  private static List<Numbers> flat(List<List<Numbers>> units) {
    return units.stream().flatMap(List::stream).toList();
  }

  private static double macro(List<Numbers> numbers) {
    return MacroF1.of(
        numbers.stream()
            .map(n -> new Answer(sign(n.gold()), Optional.of(sign(n.answer()))))
            .toList(),
        CLASSES);
  }

  /** Cut at ±1; the cut itself belongs to the middle. */
  static String sign(double value) {
    return value > 1 ? "+" : value < -1 ? "-" : "0";
  }
}
