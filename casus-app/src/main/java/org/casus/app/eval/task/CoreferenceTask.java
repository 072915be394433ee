package org.casus.app.eval.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Coreference;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;
import org.casus.text.Document;
import org.casus.text.Span;

/**
 * Which words of a topic's documents tell of one event. The event words are given, all documents of
 * a topic are resolved together, a chain of one counts; resampled by topic.
 */
final class CoreferenceTask implements Task {
  @Override
  public String name() {
    return "coreference";
  }

  @Override
  public String about() {
    return "which mentions, over documents, are one event";
  }

  /** A mention by its document and its number there. */
  record Key(String document, int number) {}

  @Override
  public Scores run(Gold gold, Readers readers) {
    Map<String, List<Row>> topics = new LinkedHashMap<>();
    for (Row row : gold.rows()) {
      topics.computeIfAbsent(row.word("topic").orElse(""), t -> new ArrayList<>()).add(row);
    }
    List<Coreference> units = new ArrayList<>();
    topics.values().forEach(rows -> units.add(topic(rows, readers)));
    return score(units);
  }

  static Scores score(List<Coreference> units) {
    return Scores.of(
        units,
        List.of(
            new Measure<>("conll_f1", CoreferenceTask::mentions, Coreference::conll),
            Measure.f1("muc", Coreference::muc),
            Measure.f1("b3", Coreference::b3),
            Measure.f1("ceafe", Coreference::ceafe)));
  }

  private static int mentions(List<Coreference> units) {
    return (int) Math.round(Tally.sum(units, Coreference::b3).gold());
  }

  private static Coreference topic(List<Row> rows, Readers readers) {
    Map<Document, List<Span>> tellings = new LinkedHashMap<>();
    Map<Key, String> chains = new LinkedHashMap<>();
    for (Row row : rows) {
      Document document = row.document();
      List<Span> spans = new ArrayList<>();
      for (JsonNode mention : row.list("mentions")) {
        if (mention.path("kind").asText("event").equals("event")) {
          String own = document.id() + "/" + spans.size();
          chains.put(new Key(document.id(), spans.size()), Row.word(mention, "chain").orElse(own));
          spans.add(row.span(mention));
        }
      }
      tellings.put(document, spans);
    }
    Map<Key, Integer> answers = new LinkedHashMap<>();
    readers
        .sameEvents(tellings)
        .forEach(
            (document, labels) -> {
              for (int i = 0; i < labels.size(); i++) {
                answers.put(new Key(document.id(), i), labels.get(i));
              }
            });
    return Coreference.score(chains, answers);
  }
}
