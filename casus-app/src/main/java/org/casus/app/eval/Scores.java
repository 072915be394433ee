package org.casus.app.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.app.eval.score.Bootstrap;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Metric;

/**
 * A task's figures.
 *
 * @param n how many rows or documents were scored
 * @param metrics by name, in the order to show them
 */
public record Scores(int n, Map<String, Metric> metrics) {
  public Scores {
    metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
  }

  /** The figures that follow from units, with their intervals. */
  public static <U> Scores of(List<U> units, List<Measure<U>> measures) {
    Map<String, Metric> metrics = new LinkedHashMap<>();
    for (Measure<U> measure : measures) {
      metrics.put(measure.name(), Bootstrap.of(units, measure));
    }
    return new Scores(units.size(), metrics);
  }

  /** The metric of this name; it must be there. */
  public Metric metric(String name) {
    return Optional.ofNullable(metrics.get(name))
        .orElseThrow(() -> new IllegalArgumentException("no metric " + name));
  }

  /** These and then those. */
  public Scores and(Scores more) {
    Map<String, Metric> all = new LinkedHashMap<>(metrics);
    all.putAll(more.metrics);
    return new Scores(Math.max(n, more.n), all);
  }
}
