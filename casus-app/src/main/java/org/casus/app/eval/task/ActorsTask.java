package org.casus.app.eval.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Measure;
import org.casus.event.Actor;

/**
 * A phrase and a day → country and sectors. A null in the gold says nothing, an empty string that
 * there is none. Sectors are right if the ones named are among at most two.
 */
final class ActorsTask implements Task {
  private static final int MOST_SECTORS = 2;

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public String about() {
    return "country and sectors of a phrase";
  }

  record Unit(Optional<Boolean> country, Optional<Boolean> sector) {
    boolean right() {
      return country.orElse(true) && sector.orElse(true);
    }
  }

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      if (!row.word("status").orElse("").startsWith("skip")) {
        units.add(unit(row, readers.who(row.text(), row.day())));
      }
    }
    return score(units);
  }

  static Scores score(List<Unit> units) {
    List<Boolean> country = units.stream().flatMap(u -> u.country().stream()).toList();
    List<Boolean> sector = units.stream().flatMap(u -> u.sector().stream()).toList();
    return Scores.of(units, List.of(Measure.share("accuracy", Unit::right)))
        .and(Scores.of(country, List.of(Measure.share("country", c -> c))))
        .and(Scores.of(sector, List.of(Measure.share("sector", s -> s))));
  }

  static Unit unit(Row row, Optional<Actor> who) {
    List<String> sectors = who.map(Actor::sectors).orElse(List.of());
    List<String> wanted =
        Stream.of("sector", "sector2").flatMap(f -> row.word(f).stream()).toList();
    return new Unit(
        said(row, "country")
            ? Optional.of(row.word("country").equals(who.flatMap(Actor::country)))
            : Optional.empty(),
        said(row, "sector")
            ? Optional.of(
                wanted.isEmpty()
                    ? sectors.isEmpty()
                    : sectors.containsAll(wanted) && sectors.size() <= MOST_SECTORS)
            : Optional.empty());
  }

  private static boolean said(Row row, String field) {
    return row.json().path(field).isTextual();
  }
}
