package org.casus.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.Notice.Kind;

/** What the phrases of one piece add up to. Ten is a notice. */
final class Score {
  static final int ENOUGH = 10;
  private final Map<Kind, Integer> weights = new EnumMap<>(Kind.class);
  private final Map<Kind, List<String>> phrases = new EnumMap<>(Kind.class);
  private boolean button;

  void add(Optional<Kind> kind, int weight, String phrase) {
    if (kind.isEmpty()) {
      button = true;
      return;
    }
    weights.merge(kind.get(), weight, Integer::sum);
    phrases.computeIfAbsent(kind.get(), k -> new ArrayList<>()).add(phrase);
  }

  int of(Kind kind) {
    return weights.getOrDefault(kind, 0);
  }

  /** Asking the reader for something: an appeal, a subscription, consent. */
  int soliciting() {
    return of(Kind.APPEAL) + of(Kind.SUBSCRIPTION) + of(Kind.COOKIE);
  }

  boolean isButton() {
    return button;
  }

  /** The heaviest kind that is enough alone. */
  Optional<Kind> decisive() {
    return weights.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  /** The words that gave it away: the longest phrase of the kind. */
  String because(Kind kind) {
    return phrases.getOrDefault(kind, List.of()).stream()
        .max(java.util.Comparator.comparingInt(String::length))
        .map(p -> '"' + p + '"')
        .orElse("the lines around it");
  }
}
