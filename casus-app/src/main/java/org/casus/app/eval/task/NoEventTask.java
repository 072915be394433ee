package org.casus.app.eval.task;

import java.util.ArrayList;
import java.util.List;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Readers;
import org.casus.app.eval.Row;
import org.casus.app.eval.Scores;
import org.casus.app.eval.Task;
import org.casus.app.eval.score.Measure;

/**
 * Silence where nothing is to be coded. Of a file that has both kinds, the rows that say themselves
 * that they hold an event ({@code events} or {@code mentions}) are left out.
 */
final class NoEventTask implements Task {
  @Override
  public String name() {
    return "no-event";
  }

  @Override
  public String about() {
    return "silence on texts that hold no event";
  }

  @Override
  public Scores run(Gold gold, Readers readers) {
    List<Boolean> silent = new ArrayList<>();
    for (Row row : gold.rows()) {
      if (!row.text().isBlank() && holdsNone(row)) {
        silent.add(readers.read(row.document()).isEmpty());
      }
    }
    return Scores.of(silent, List.of(Measure.share("silent", s -> s)));
  }

  static boolean holdsNone(Row row) {
    if (row.json().has("no_event_expected")) {
      return row.json().path("no_event_expected").asBoolean();
    }
    return row.list("events").isEmpty() && row.list("mentions").isEmpty();
  }
}
