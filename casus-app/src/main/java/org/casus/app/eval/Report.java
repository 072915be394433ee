package org.casus.app.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.casus.app.eval.score.Metric;

/** A task's figures for people and for programs. */
public record Report(String task, String gold, Scores scores) {

  /** One line of JSON; figures with six decimals. */
  public String json() {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode root = mapper.createObjectNode();
    root.put("task", task).put("gold", gold).put("n", scores.n());
    ObjectNode metrics = root.putObject("metrics");
    scores
        .metrics()
        .forEach(
            (name, m) ->
                metrics
                    .putObject(name)
                    .put("value", rounded(m.value()))
                    .put("low", rounded(m.low()))
                    .put("high", rounded(m.high()))
                    .put("n", m.n()));
    try {
      return mapper.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("numbers and words always make JSON", e);
    }
  }

  /** A table. */
  public String table() {
    int width = scores.metrics().keySet().stream().mapToInt(String::length).max().orElse(6);
    StringBuilder out = new StringBuilder();
    out.append("%s on %s, %,d rows%n".formatted(task, gold, scores.n()));
    String head = "  %-" + width + "s  %8s  %17s  %7s%n";
    out.append(head.formatted("", "value", "95 % interval", "n"));
    String line = "  %-" + width + "s  %8.3f  %8.3f–%-8.3f  %,7d%n";
    for (var entry : scores.metrics().entrySet()) {
      Metric m = entry.getValue();
      out.append(
          String.format(Locale.ROOT, line, entry.getKey(), m.value(), m.low(), m.high(), m.n()));
    }
    return out.toString();
  }

  private static double rounded(double value) {
    return Math.round(value * 1e6) / 1e6;
  }
}
