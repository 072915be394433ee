package org.casus.count;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which nouns are people: {@code people.tsv}. Words are lower case. */
final class People {
  private final Map<String, Set<String>> classes = new HashMap<>();

  People() {
    for (String[] row : Table.rows("people.tsv")) {
      Set<String> words = classes.computeIfAbsent(row[0], c -> new HashSet<>());
      for (String word : Table.words(row[1])) {
        words.add(word);
      }
    }
  }

  private boolean in(String name, String word) {
    return classes.getOrDefault(name, Set.of()).contains(word);
  }

  /** One human being. */
  boolean person(String noun) {
    return in("person", noun)
        || (noun.length() > 5 && (noun.endsWith("man") || noun.endsWith("woman")));
  }

  /** One human being or several. */
  boolean people(String noun) {
    boolean plural = noun.endsWith("s") && noun.length() > 3;
    return person(noun)
        || in("plural", noun)
        || (plural && person(noun.substring(0, noun.length() - 1)))
        || noun.endsWith("men");
  }

  /** Never counted as people: "20 houses", "20 percent". */
  boolean thing(String noun) {
    return in("thing", noun);
  }

  /** Many as one: "a group". */
  boolean group(String noun) {
    return in("group", noun);
  }

  /** A word whose people come after "of": "a total of 20 men". */
  boolean holder(String noun) {
    return in("of", noun);
  }

  boolean attacker(String noun) {
    return in("attacker", noun);
  }
}
