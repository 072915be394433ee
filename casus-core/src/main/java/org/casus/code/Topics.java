package org.casus.code;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that tell what a story is about, political or not: {@code topics.tsv}. */
final class Topics {
  private final Map<String, Set<String>> byWord = new HashMap<>();

  Topics() {
    for (String line : Resource.lines("topics.tsv")) {
      int tab = line.indexOf('\t');
      for (String word : List.of(line.substring(tab + 1).split(" "))) {
        byWord.computeIfAbsent(word, w -> new HashSet<>(2)).add(line.substring(0, tab));
      }
    }
  }

  Set<String> of(String form) {
    return byWord.getOrDefault(form, Set.of());
  }
}
