package org.casus.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words that name an act by its type alone and so point back to one already told: "the attack",
 * "the talks".
 */
final class Generals {
  private final Set<String> stems = new HashSet<>();

  Generals(Stems stems) {
    for (String[] line : Table.lines("general.txt", " ")) {
      List.of(line).forEach(word -> this.stems.add(stems.of(word)));
    }
  }

  boolean contains(String stem) {
    return stems.contains(stem);
  }
}
