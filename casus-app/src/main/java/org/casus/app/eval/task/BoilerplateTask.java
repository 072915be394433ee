package org.casus.app.eval.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Measure;
import org.casus.app.eval.score.Tally;
import org.casus.text.Document;
import org.casus.text.Notice;
import org.casus.text.Span;

/**
 * Which lines of a page are the article, each weighing its length: the program reads the lines
 * joined, a line is kept if more than half of it is no notice.
 */
final class BoilerplateTask implements Task {
  @Override
  public String name() {
    return "boilerplate";
  }

  @Override
  public String about() {
    return "which lines of a page are the article";
  }

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Tally> units = new ArrayList<>();
    for (Row row : gold.rows()) {
      StringBuilder text = new StringBuilder();
      List<Span> lines = new ArrayList<>();
      List<Boolean> body = new ArrayList<>();
      for (JsonNode line : row.list("lines")) {
        int start = text.length();
        text.append(line.path("text").asText());
        lines.add(new Span(start, text.length()));
        body.add(line.path("body").asBoolean());
        text.append('\n');
      }
      Document document = Document.of(text.toString());
      units.add(tally(lines, body, readers.notices(document)));
    }
    return Scores.of(
        units,
        List.of(
            Measure.precision("precision", t -> t),
            Measure.recall("recall", t -> t),
            Measure.f1("f1", t -> t)));
  }

  static Tally tally(List<Span> lines, List<Boolean> body, List<Notice> notices) {
    Tally sum = Tally.NONE;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      boolean kept = 2 * cut(line, notices) < line.length();
      int length = line.length();
      sum =
          sum.plus(
              Tally.of(
                  kept && body.get(i) ? length : 0, kept ? length : 0, body.get(i) ? length : 0));
    }
    return sum;
  }

  private static int cut(Span line, List<Notice> notices) {
    int cut = 0;
    for (Notice notice : notices) {
      int from = Math.max(line.start(), notice.span().start());
      int to = Math.min(line.end(), notice.span().end());
      cut += Math.max(0, to - from);
    }
    return cut;
  }
}
