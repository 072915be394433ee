package org.casus.app.eval.task;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Assignment;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;

/**
 * Incidents of a report, slot by slot. Templates and incidents are paired so that most slots are
 * right; what an unpaired incident says is wrong, what an unpaired template wants is missed, unless
 * it is optional. {@code stage_accuracy}: of paired ones, whether accomplished, attempted or
 * threatened. {@code silent}: of reports without a template, how many give no incident.
 */
final class IncidentsTask implements Task {
  @Override
  public String name() {
    return "incidents";
  }

  @Override
  public String about() {
    return "political violence in whole reports, slot by slot";
  }

  /** One report's counts. */
  record Unit(Map<Slot, Tally> slots, Tally stage, boolean empty, boolean silent) {
    Tally of(Slot slot) {
      return slots.getOrDefault(slot, Tally.NONE);
    }

    Tally all() {
      return Tally.sum(List.copyOf(slots.values()), t -> t);
    }
  }

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      List<Incident> incidents =
          readers.events(row.document()).stream().flatMap(e -> Incident.of(e).stream()).toList();
      units.add(unit(Template.of(row), incidents));
    }
    return score(units);
  }

  static Scores score(List<Unit> units) {
    List<Measure<Unit>> measures = new ArrayList<>();
    measures.add(Measure.f1("f1", Unit::all));
    measures.add(Measure.precision("precision", Unit::all));
    measures.add(Measure.recall("recall", Unit::all));
    for (Slot slot : Slot.values()) {
      measures.add(Measure.f1("f1_" + slot.word(), u -> u.of(slot)));
    }
    measures.add(Measure.pooled("stage_accuracy", Unit::stage));
    List<Unit> empty = units.stream().filter(Unit::empty).toList();
    return Scores.of(units, measures)
        .and(Scores.of(empty, List.of(Measure.share("silent", Unit::silent))));
  }

  static Unit unit(List<Template> templates, List<Incident> incidents) {
    double[][] worth = new double[templates.size()][incidents.size()];
    for (int i = 0; i < templates.size(); i++) {
      for (int j = 0; j < incidents.size(); j++) {
        worth[i][j] =
            SlotScore.right(
                SlotScore.of(Optional.of(templates.get(i)), Optional.of(incidents.get(j))));
      }
    }
    int[] column = Assignment.best(worth);
    boolean[] used = new boolean[incidents.size()];
    Map<Slot, Tally> slots = new EnumMap<>(Slot.class);
    Tally stage = Tally.NONE;
    for (int i = 0; i < templates.size(); i++) {
      Optional<Incident> partner = Optional.empty();
      if (column[i] >= 0 && worth[i][column[i]] > 0) {
        used[column[i]] = true;
        partner = Optional.of(incidents.get(column[i]));
      }
      if (partner.isPresent() || !templates.get(i).optional()) {
        Map<Slot, Tally> pair = SlotScore.of(Optional.of(templates.get(i)), partner);
        add(slots, pair);
        stage = partner.isPresent() ? stage.plus(pair.getOrDefault(Slot.STAGE, Tally.NONE)) : stage;
      }
    }
    for (int j = 0; j < used.length; j++) {
      if (!used[j]) {
        add(slots, SlotScore.of(Optional.empty(), Optional.of(incidents.get(j))));
      }
    }
    return new Unit(slots, stage, templates.isEmpty(), incidents.isEmpty());
  }

  private static void add(Map<Slot, Tally> sum, Map<Slot, Tally> more) {
    more.forEach((slot, tally) -> sum.merge(slot, tally, Tally::plus));
  }
}
