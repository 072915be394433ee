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
import org.casus.app.eval.score.MacroF1;
import org.casus.app.eval.score.MacroF1.Answer;
import org.casus.app.eval.score.Measure;
import org.casus.text.Span;

/**
 * The type of event between a given source and a given target, over 15 roots: YIELD is CONCEDE and
 * RETREAT. The type is the folded one (a planned visit is AGREE). A pair left uncoded is wrong.
 */
final class TypesTask implements Task {
  static final List<String> ROOTS =
      List.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "YIELD",
          "COOPERATE",
          "AID",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");

  @Override
  public String name() {
    return "types";
  }

  @Override
  public String about() {
    return "event type of a given pair of participants";
  }

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Answer> answers = new ArrayList<>();
    for (Row row : gold.rows()) {
      Optional<String> right = row.word("plover").map(Roots::of);
      if (right.isPresent()) {
        Optional<String> answer =
            readers.between(row.document(), span(row, "SRC"), span(row, "TAR")).map(Roots::of);
        answers.add(new Answer(right.get(), answer));
      }
    }
    return score(answers);
  }

  static Scores score(List<Answer> answers) {
    return Scores.of(
        answers,
        List.of(
            Measure.share("accuracy", Answer::right),
            new Measure<>("macro_f1", List::size, units -> MacroF1.of(units, ROOTS))));
  }

  /** Nothing's span where the row gives none. */
  private static Span span(Row row, String role) {
    for (JsonNode span : row.list("spans")) {
      if (span.path("role").asText().contains(role)) {
        return row.span(span);
      }
    }
    return new Span(0, 0);
  }
}
