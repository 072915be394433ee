package org.casus.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How deeds take their places: classes of verbs and event nouns, by lemma. */
final class Deeds {
  private final Map<String, List<String>> classes;

  private Deeds(Map<String, List<String>> classes) {
    this.classes = classes;
  }

  static Deeds load() {
    Map<String, List<String>> classes = new HashMap<>();
    for (String[] row : Lexis.rows("deeds.tsv")) {
      for (String lemma : row[1].split("\\|", -1)) {
        classes.merge(lemma, List.of(row[0]), Deeds::both);
      }
    }
    return new Deeds(classes);
  }

  private static List<String> both(List<String> one, List<String> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).distinct().toList();
  }

  /** The classes of a lemma, "other" for none. */
  List<String> of(String lemma) {
    return classes.getOrDefault(lemma, List.of("other"));
  }
}
