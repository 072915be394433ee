package org.casus.app.eval.task;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.casus.app.eval.Row;
import org.casus.event.Casualty;
import org.casus.event.CasualtyKind;
import org.casus.event.Event;

/**
 * A number of people of one kind, of one event.
 *
 * @param low, high what the number may be; empty where that side is open
 */
record Counted(CasualtyKind kind, OptionalInt low, OptionalInt best, OptionalInt high) {

  /** Whether it says just this number. */
  boolean is(int number) {
    return best.isPresent() && best.getAsInt() == number;
  }

  /** Whether the number may be this one. */
  boolean allows(int number) {
    boolean bounded = low.isPresent() || high.isPresent();
    boolean inside = low.orElse(0) <= number && number <= high.orElse(Integer.MAX_VALUE);
    return is(number) || (bounded && inside);
  }

  /** All counts of dead and hurt that events hold. */
  static List<Counted> of(List<Event> events) {
    List<Counted> all = new ArrayList<>();
    for (Event event : events) {
      for (Casualty c : event.casualties()) {
        boolean none = c.best().isPresent() && c.best().getAsInt() == 0;
        if (!none && (c.kind() == CasualtyKind.KILLED || c.kind() == CasualtyKind.INJURED)) {
          all.add(new Counted(c.kind(), c.low(), c.best(), c.high()));
        }
      }
    }
    return all;
  }

  /**
   * A count of the gold.
   *
   * @param scored one target and an exact number of a template that may not be missed: owed; else
   *     neither owed nor wrong
   */
  record Right(CasualtyKind kind, int number, boolean scored) {}

  /** The counts of a report's templates; "nobody" is no count. */
  static List<Right> right(Row row) {
    List<Right> all = new ArrayList<>();
    for (JsonNode template : row.list("templates")) {
      boolean optional = template.path("optional").asBoolean();
      for (CasualtyKind kind : List.of(CasualtyKind.KILLED, CasualtyKind.INJURED)) {
        JsonNode node = template.path("casualties").path(kind.word());
        int number = node.path("max").asInt(node.path("min").asInt());
        if (!node.isMissingNode()) {
          boolean exact = node.path("exact").asBoolean() && node.path("targets").asInt() == 1;
          boolean sure = !optional && !node.path("optional").asBoolean() && number > 0;
          all.add(new Right(kind, number, exact && sure));
        }
      }
    }
    return all;
  }
}
