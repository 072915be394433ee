package org.casus.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.casus.event.CasualtyKind;

/** Words of death, injury and the rest: {@code harm.tsv}. */
final class HarmWords {
  /** How a word takes those whom it befalls; the words of the file's second column. */
  enum Role {
    DOES,
    BEFALLS,
    STATE,
    DEED,
    COUNTED,
    TOLL
  }

  /**
   * One reading of a word.
   *
   * @param with the word that must stand close by; empty where none must
   */
  record Sense(CasualtyKind kind, Role role, String with) {}

  private final Map<String, List<Sense>> senses = new HashMap<>();

  HarmWords() {
    for (String[] row : Table.rows("harm.tsv")) {
      int plus = row[1].indexOf('+');
      String role = plus < 0 ? row[1] : row[1].substring(0, plus);
      Sense sense =
          new Sense(
              CasualtyKind.valueOf(row[0].toUpperCase(Locale.ROOT)),
              Role.valueOf(role.toUpperCase(Locale.ROOT)),
              plus < 0 ? "" : row[1].substring(plus + 1));
      for (String form : Table.words(row[2])) {
        senses.computeIfAbsent(form, f -> new ArrayList<>()).add(sense);
      }
    }
  }

  /** The readings of a lower-case form. */
  List<Sense> senses(String form) {
    return senses.getOrDefault(form, List.of());
  }
}
