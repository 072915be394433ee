package org.casus.app.eval.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;
import org.casus.event.When;

/**
 * The calendar days of an event. {@code exact}: the same first and last day, or no day where the
 * gold has none; {@code overlap}: a day in common, or none on both sides. What is told as done and
 * has no expression of time has the day of publication, as in a store.
 */
final class DatesTask implements Task {
  @Override
  public String name() {
    return "dates";
  }

  @Override
  public String about() {
    return "when an event took place";
  }

  record Unit(Tally exact, Tally overlap, Tally dated) {}

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      Unit unit = new Unit(Tally.NONE, Tally.NONE, Tally.NONE);
      for (JsonNode event : row.list("event_dates")) {
        Optional<Days> right = Days.parse(event.path("event_date").asText());
        Optional<Days> found = days(readers.when(row.document(), row.span(event)));
        unit = plus(unit, unit(right, found));
      }
      units.add(unit);
    }
    return Scores.of(
        units,
        List.of(
            Measure.pooled("exact", Unit::exact),
            Measure.pooled("overlap", Unit::overlap),
            Measure.pooled("exact_where_dated", Unit::dated)));
  }

  static Unit unit(Optional<Days> right, Optional<Days> found) {
    boolean both = right.isPresent() && found.isPresent();
    boolean overlap = both ? right.get().meets(found.get()) : right.isEmpty() && found.isEmpty();
    Tally exact = Tally.answer(right.equals(found));
    return new Unit(exact, Tally.answer(overlap), right.isPresent() ? exact : Tally.NONE);
  }

  private static Unit plus(Unit a, Unit b) {
    return new Unit(
        a.exact().plus(b.exact()), a.overlap().plus(b.overlap()), a.dated().plus(b.dated()));
  }

  private static Optional<Days> days(When when) {
    return when.earliest().isEmpty() && when.latest().isEmpty()
        ? Optional.empty()
        : Optional.of(new Days(when.earliest(), when.latest()));
  }
}
