package org.casus.app.eval.task;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;
import org.casus.event.Mention;

/**
 * Who did what to whom in CAMEO's terms: (source code, target code, root of the event code). The
 * sentences' own actor file, {@code petrarch_validation.actors.json} beside the gold, is loaded as
 * a user's actor file would be.
 */
final class DyadsTask implements Task {
  private static final String ACTORS = "petrarch_validation.actors.json";

  @Override
  public String name() {
    return "dyads";
  }

  @Override
  public String about() {
    return "source, target and CAMEO root";
  }

  /**
   * One row's counts.
   *
   * @param nothing whether the row must give nothing
   * @param silent whether it gave nothing
   */
  record Unit(Tally dyads, boolean nothing, boolean silent) {}

  @Override
  public Scores run(Gold gold, Readers readers) {
    Readers informed = readers.knowing(actors(gold.path()));
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      Set<Dyad> right = new LinkedHashSet<>();
      for (JsonNode event : row.list("events")) {
        right.add(
            new Dyad(
                event.path("source_code").asText(),
                event.path("target_code").asText(),
                Dyad.root(event.path("cameo").asText())));
      }
      Set<Dyad> found = new LinkedHashSet<>();
      for (Mention mention : informed.read(row.document())) {
        found.addAll(Dyad.of(mention));
      }
      units.add(unit(right, found, row.json().path("no_event_expected").asBoolean()));
    }
    return score(units);
  }

  static Unit unit(Set<Dyad> right, Set<Dyad> found, boolean nothing) {
    int hits = (int) found.stream().filter(right::contains).count();
    return new Unit(Tally.of(hits, found.size(), right.size()), nothing, found.isEmpty());
  }

  static Scores score(List<Unit> units) {
    Scores dyads =
        Scores.of(
            units,
            List.of(
                Measure.precision("precision", Unit::dyads),
                Measure.recall("recall", Unit::dyads),
                Measure.f1("f1", Unit::dyads)));
    List<Unit> nothing = units.stream().filter(Unit::nothing).toList();
    return dyads.and(Scores.of(nothing, List.of(Measure.share("silent", Unit::silent))));
  }

  private static Map<String, List<String>> actors(Path gold) {
    Path file = gold.resolveSibling(ACTORS);
    if (!Files.exists(file)) {
      return Map.of();
    }
    try {
      return new ObjectMapper().readValue(file.toFile(), new TypeReference<>() {});
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
