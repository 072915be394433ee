package org.casus.training.judge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.code.StoryCoder.Candidate;

/**
 * Holds a text's drafts against its reading: a draft is right where an analyst marked the same type on its words, or
 * elsewhere in its sentence and no draft stands there; what analysts were not sure of, and a second draft of an act that
 * is found already, says nothing and is left out.
 */
final class Labelling {
  private final int[] units;

  /**
   * @param text the gold's offsets count its code points
   */
  Labelling(String text) {
    units = new int[text.codePointCount(0, text.length()) + 1];
    for (int unit = 0, point = 0; point < units.length; point++) {
      units[point] = unit;
      if (unit < text.length()) {
        unit += Character.charCount(text.codePointAt(unit));
      }
    }
  }

  private record Gold(int start, int end, String type, boolean sure) {}

  List<Row> rows(int text, List<Candidate> candidates, JsonNode mentions) {
    List<Gold> gold = new ArrayList<>();
    for (JsonNode m : mentions) {
      JsonNode trigger = m.get("trigger");
      gold.add(
          new Gold(
              units[trigger.get("start").asInt()],
              units[trigger.get("end").asInt()],
              m.get("type").asText(),
              !m.has("sure") || m.get("sure").asBoolean()));
    }
    Set<Gold> found = new HashSet<>();
    for (Candidate c : candidates) {
      for (Gold g : gold) {
        if (overlaps(g, c) && g.type().equals(c.type())) {
          found.add(g);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Candidate c : candidates) {
      switch (verdict(c, gold, found)) {
        case 1 -> rows.add(new Row(text, true, c.features()));
        case 0 -> rows.add(new Row(text, false, c.features()));
        default -> {}
      }
    }
    return rows;
  }

  /** 1 right, 0 wrong, -1 says nothing. */
  private static int verdict(Candidate c, List<Gold> gold, Set<Gold> found) {
    for (Gold g : gold) {
      if (overlaps(g, c) && g.type().equals(c.type())) {
        return g.sure() ? 1 : -1;
      }
    }
    for (Gold g : gold) {
      boolean sameSentence = c.sentence().start() <= g.start() && g.start() < c.sentence().end();
      if (sameSentence && g.type().equals(c.type())) {
        return found.contains(g) || !g.sure() ? -1 : 1;
      }
    }
    return gold.stream().anyMatch(g -> overlaps(g, c) && !g.sure()) ? -1 : 0;
  }

  private static boolean overlaps(Gold g, Candidate c) {
    return g.start() < c.trigger().end() && c.trigger().start() < g.end();
  }
}
