package org.casus.app.eval.task;

import java.util.ArrayList;
import java.util.List;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Readers.Timex;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Matching;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;

/**
 * Expressions of time as TempEval-3 scores them: the same stretch (strict), a shared character
 * (relaxed), a shared character and the same TIMEX3 value. Where a row annotates nothing but its
 * creation time, other expressions found are not judged.
 */
final class TimexTask implements Task {
  @Override
  public String name() {
    return "timex";
  }

  @Override
  public String about() {
    return "expressions of time and their values";
  }

  record Unit(Tally strict, Tally relaxed, Tally value) {}

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      List<Timex> right =
          row.list("timexes").stream()
              .map(t -> new Timex(row.span(t), t.path("value").asText()))
              .toList();
      List<Timex> found = readers.timexes(row.document());
      boolean only =
          row.list("timexes").stream()
              .allMatch(t -> t.path("function").asText().equals("CREATION_TIME"));
      units.add(unit(right, only ? meeting(right, found) : found));
    }
    return score(units);
  }

  private static List<Timex> meeting(List<Timex> right, List<Timex> found) {
    return found.stream()
        .filter(f -> right.stream().anyMatch(r -> r.span().meets(f.span())))
        .toList();
  }

  static Scores score(List<Unit> units) {
    return Scores.of(
        units,
        List.of(
            Measure.f1("strict_f1", Unit::strict),
            Measure.f1("relaxed_f1", Unit::relaxed),
            Measure.f1("value_f1", Unit::value),
            Measure.precision("relaxed_precision", Unit::relaxed),
            Measure.recall("relaxed_recall", Unit::relaxed)));
  }

  static Unit unit(List<Timex> gold, List<Timex> found) {
    return new Unit(
        Matching.count(gold, found, (g, p) -> g.span().equals(p.span())),
        Matching.count(gold, found, (g, p) -> g.span().meets(p.span())),
        Matching.count(
            gold, found, (g, p) -> g.span().meets(p.span()) && g.value().equals(p.value())));
  }
}
