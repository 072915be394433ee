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
import org.casus.app.eval.score.GreatCircle;
import org.casus.app.eval.score.Matching;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Statistics;
import org.casus.app.eval.score.Tally;
import org.casus.event.Location;
import org.casus.event.Location.Point;
import org.casus.text.Span;

/**
 * Places named, and which places they are. Found: stretches share a character; of those found,
 * {@code acc161} lie within 161 km of the gold's point (one without a point does not), {@code
 * median_km} is the distance's median. Names marked as no places, and gold ones without a point,
 * neither count for nor against.
 */
final class ToponymsTask implements Task {
  private static final double NOWHERE_KM = 20_015;

  @Override
  public String name() {
    return "toponyms";
  }

  @Override
  public String about() {
    return "places named, and where they are";
  }

  record Unit(Tally found, List<Double> km) {}

  /** A place of the gold. */
  record Place(Span span, Optional<Point> point) {}

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      List<Place> right = new ArrayList<>();
      List<Span> aside = new ArrayList<>();
      for (JsonNode node : row.list("toponyms")) {
        if (node.path("non_locational").asBoolean()) {
          aside.add(row.span(node));
        } else {
          right.add(place(row, node));
        }
      }
      units.add(unit(right, aside, readers.toponyms(row.document())));
    }
    return score(units);
  }

  static Scores score(List<Unit> units) {
    return Scores.of(
        units,
        List.of(
            Measure.precision("precision", Unit::found),
            Measure.recall("recall", Unit::found),
            Measure.f1("f1", Unit::found),
            Measure.pooled("acc161", ToponymsTask::near),
            new Measure<>(
                "median_km",
                u -> u.stream().mapToInt(x -> x.km().size()).sum(),
                u ->
                    Statistics.median(
                        u.stream()
                            .flatMap(x -> x.km().stream())
                            .mapToDouble(Double::doubleValue)
                            .toArray()))));
  }

  private static Tally near(Unit unit) {
    int near = (int) unit.km().stream().filter(km -> km <= GreatCircle.BOUND_KM).count();
    return Tally.of(near, unit.km().size(), unit.km().size());
  }

  static Unit unit(List<Place> gold, List<Span> aside, List<Location> found) {
    List<Location> counted =
        found.stream()
            .filter(l -> l.span().isPresent())
            .filter(l -> aside.stream().noneMatch(a -> a.meets(l.span().get())))
            .toList();
    List<Matching.Pair<Place, Location>> pairs =
        Matching.pairs(gold, counted, (g, p) -> p.span().filter(g.span()::meets).isPresent());
    List<Double> km = new ArrayList<>();
    for (var pair : pairs) {
      if (pair.gold().point().isPresent()) {
        Point point = pair.gold().point().get();
        km.add(pair.predicted().point().map(p -> GreatCircle.km(point, p)).orElse(NOWHERE_KM));
      }
    }
    return new Unit(Tally.of(pairs.size(), counted.size(), gold.size()), km);
  }

  private static Place place(Row row, JsonNode node) {
    boolean known = node.path("lat").isNumber() && node.path("lon").isNumber();
    return new Place(
        row.span(node),
        known
            ? Optional.of(new Point(node.path("lat").asDouble(), node.path("lon").asDouble()))
            : Optional.empty());
  }
}
