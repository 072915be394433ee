package org.casus.app.eval.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.app.eval.EntityKind;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Readers.Entity;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Matching;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;
import org.casus.app.eval.score.TokenOverlap;

/**
 * Named people, groups, places, times and numbers: the same kind and at least half of the words in
 * common. Annotations that no annotator confirmed (confidence 0) are neither owed nor wrong.
 */
final class EntitiesTask implements Task {
  @Override
  public String name() {
    return "entities";
  }

  @Override
  public String about() {
    return "people, groups, places, times and numbers";
  }

  record Unit(Map<EntityKind, Tally> kinds) {
    Tally of(EntityKind kind) {
      return kinds.getOrDefault(kind, Tally.NONE);
    }

    Tally all() {
      return Tally.sum(List.copyOf(kinds.values()), t -> t);
    }
  }

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      List<Entity> owed = new ArrayList<>();
      List<Entity> allowed = new ArrayList<>();
      for (JsonNode node : row.list("entities")) {
        Optional<EntityKind> kind = EntityKind.of(node.path("type").asText());
        boolean sure = node.path("confidence").asDouble(1) > 0;
        kind.ifPresent(k -> (sure ? owed : allowed).add(new Entity(row.span(node), k)));
      }
      units.add(unit(row.text(), owed, allowed, readers.entities(row.document())));
    }
    return score(units);
  }

  static Scores score(List<Unit> units) {
    List<Measure<Unit>> measures = new ArrayList<>();
    measures.add(Measure.f1("f1", Unit::all));
    for (EntityKind kind : EntityKind.values()) {
      measures.add(Measure.f1("f1_" + kind.word(), u -> u.of(kind)));
    }
    return Scores.of(units, measures);
  }

  static Unit unit(String text, List<Entity> owed, List<Entity> allowed, List<Entity> found) {
    Map<EntityKind, Tally> kinds = new EnumMap<>(EntityKind.class);
    for (EntityKind kind : EntityKind.values()) {
      kinds.put(kind, count(text, of(owed, kind), of(allowed, kind), of(found, kind)));
    }
    return new Unit(kinds);
  }

  private static Tally count(
      String text, List<Entity> owed, List<Entity> allowed, List<Entity> found) {
    List<Matching.Pair<Entity, Entity>> pairs =
        Matching.pairs(owed, found, (g, p) -> same(text, g, p));
    List<Entity> rest = new ArrayList<>(found);
    pairs.forEach(pair -> rest.remove(pair.predicted()));
    int excused = Matching.pairs(allowed, rest, (g, p) -> same(text, g, p)).size();
    return Tally.of(pairs.size(), found.size() - excused, owed.size());
  }

  private static boolean same(String text, Entity g, Entity p) {
    return TokenOverlap.half(text, List.of(g.span()), List.of(p.span()));
  }

  private static List<Entity> of(List<Entity> entities, EntityKind kind) {
    return entities.stream().filter(e -> e.kind() == kind).toList();
  }
}
