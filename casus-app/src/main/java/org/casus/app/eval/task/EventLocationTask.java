package org.casus.app.eval.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Matching;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;
import org.casus.event.Location;
import org.casus.text.Span;

/**
 * The words that say where a verb's event took place. {@code exact}: a place of the gold to the
 * character (articles aside), or none where the gold has none; {@code f1}: stretches that share a
 * character.
 */
final class EventLocationTask implements Task {
  @Override
  public String name() {
    return "event-location";
  }

  @Override
  public String about() {
    return "where a verb's event took place";
  }

  record Unit(boolean exact, Tally overlap) {}

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      List<Span> verb = row.spans(row.json(), "verb");
      if (!verb.isEmpty()) {
        Optional<Span> found = readers.where(row.document(), verb.get(0)).flatMap(Location::span);
        units.add(unit(row.text(), row.spans(row.json(), "locations"), found));
      }
    }
    return Scores.of(
        units,
        List.of(
            Measure.share("exact", Unit::exact),
            Measure.f1("f1", Unit::overlap),
            Measure.precision("precision", Unit::overlap),
            Measure.recall("recall", Unit::overlap)));
  }

  static Unit unit(String text, List<Span> gold, Optional<Span> found) {
    boolean exact =
        found.isEmpty()
            ? gold.isEmpty()
            : gold.stream().anyMatch(g -> bare(text, g).equals(bare(text, found.get())));
    return new Unit(exact, Matching.count(gold, found.stream().toList(), Span::meets));
  }

  private static Span bare(String text, Span span) {
    return span.in(text).regionMatches(true, 0, "the ", 0, 4)
        ? new Span(span.start() + 4, span.end())
        : span;
  }
}
