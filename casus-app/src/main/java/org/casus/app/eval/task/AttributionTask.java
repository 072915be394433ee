package org.casus.app.eval.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Readers.Saying;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Matching;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;
import org.casus.app.eval.score.TokenOverlap;
import org.casus.text.Span;

/**
 * Sources, cues and contents of what people are said to say: each pairs one to one where half of
 * the words are the same. Of sayings whose content was found, {@code speaker_accuracy} says how
 * many have the right source; {@code direct_recall} is the source's recall where the content is in
 * quotation marks.
 */
final class AttributionTask implements Task {
  @Override
  public String name() {
    return "attribution";
  }

  @Override
  public String about() {
    return "who is said to have said what";
  }

  record Unit(Tally source, Tally cue, Tally content, Tally speaker, Tally direct) {}

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Unit> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      List<Saying> right = row.list("attributions").stream().map(a -> saying(row, a)).toList();
      units.add(unit(row.text(), right, readers.sayings(row.document())));
    }
    return score(units);
  }

  static Scores score(List<Unit> units) {
    return Scores.of(
        units,
        List.of(
            Measure.f1("source_f1", Unit::source),
            Measure.f1("cue_f1", Unit::cue),
            Measure.f1("content_f1", Unit::content),
            Measure.pooled("speaker_accuracy", Unit::speaker),
            Measure.precision("source_precision", Unit::source),
            Measure.recall("source_recall", Unit::source),
            Measure.recall("direct_recall", Unit::direct)));
  }

  static Unit unit(String text, List<Saying> gold, List<Saying> found) {
    List<Saying> direct = gold.stream().filter(s -> quoted(text, s)).toList();
    int speakers = 0;
    List<Matching.Pair<Saying, Saying>> contents =
        Matching.pairs(
            having(gold, Saying::content),
            having(found, Saying::content),
            (g, p) -> TokenOverlap.half(text, g.content(), p.content()));
    for (var pair : contents) {
      speakers += sameSource(text, pair.gold(), pair.predicted()) ? 1 : 0;
    }
    return new Unit(
        part(text, gold, found, Saying::source),
        part(text, gold, found, Saying::cue),
        part(text, gold, found, Saying::content),
        Tally.of(speakers, contents.size(), contents.size()),
        part(text, direct, found, Saying::source));
  }

  private static boolean sameSource(String text, Saying gold, Saying found) {
    return gold.source().isEmpty()
        ? found.source().isEmpty()
        : TokenOverlap.half(text, gold.source(), found.source());
  }

  private static Tally part(
      String text, List<Saying> gold, List<Saying> found, Function<Saying, List<Span>> part) {
    return Matching.count(
        having(gold, part),
        having(found, part),
        (g, p) -> TokenOverlap.half(text, part.apply(g), part.apply(p)));
  }

  /** One speaker of two sayings at the same words is one source. */
  private static List<Saying> having(List<Saying> sayings, Function<Saying, List<Span>> part) {
    List<Saying> kept = new ArrayList<>();
    for (Saying saying : sayings) {
      List<Span> spans = part.apply(saying);
      if (!spans.isEmpty() && kept.stream().noneMatch(k -> part.apply(k).equals(spans))) {
        kept.add(saying);
      }
    }
    return kept;
  }

  private static boolean quoted(String text, Saying saying) {
    return !saying.content().isEmpty()
        && "\"“‘«'`".indexOf(text.charAt(saying.content().get(0).start())) >= 0;
  }

  private static Saying saying(Row row, JsonNode node) {
    return new Saying(
        row.spans(node, "source"), row.spans(node, "cue"), row.spans(node, "content"));
  }
}
