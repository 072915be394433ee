package org.casus.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The words that the grammar's classes stand for: {@code words.tsv}. */
final class TimeWords {
  /** A word's part in a class: capital: only with one; stop: a full stop may follow. */
  record Sense(String name, String value, boolean capital, boolean stop) {
    int number() {
      char first = value.charAt(0);
      return first == '-' || Character.isDigit(first) ? numeral() : 0;
    }

    private int numeral() {
      int dash = value.indexOf('-', 1);
      return dash < 0 ? Integer.parseInt(value) : 0;
    }
  }

  private final Map<String, List<Sense>> senses = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  TimeWords(List<String> lines) {
    for (String line : lines) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      for (String word : cells[2].split("\\|", -1)) {
        boolean stop = word.endsWith(".");
        String bare = (stop ? word.substring(0, word.length() - 1) : word).toLowerCase(Locale.ROOT);
        Sense sense = new Sense(cells[0], cells[1], Character.isUpperCase(word.charAt(0)), stop);
        senses.computeIfAbsent(bare, w -> new ArrayList<>()).add(sense);
        members.computeIfAbsent(cells[0], c -> new TreeSet<>()).add(bare);
      }
    }
  }

  List<Sense> senses(String word) {
    return senses.getOrDefault(word, List.of());
  }

  Set<String> members(String name) {
    return members.getOrDefault(name, Set.of());
  }
}
