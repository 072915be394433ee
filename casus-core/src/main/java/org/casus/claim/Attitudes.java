package org.casus.claim;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Verbs whose subject is told to hold a view of what stands under them: {@code attitudes.txt}. */
final class Attitudes {
  private final Map<String, Set<String>> byFrame = new HashMap<>();

  private Attitudes() {}

  static Attitudes load() {
    Attitudes all = new Attitudes();
    for (String line : Embedders.lines("attitudes.txt")) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        Set<String> verbs =
            Arrays.stream(line.substring(colon + 1).split(","))
                .map(String::strip)
                .collect(Collectors.toSet());
        all.byFrame.computeIfAbsent(line.substring(0, colon), f -> new HashSet<>()).addAll(verbs);
      }
    }
    return all;
  }

  /** Whether a verb, by its lemma, tells an attitude to what stands under it in a frame. */
  boolean has(String verb, String frame) {
    return byFrame.getOrDefault(frame, Set.of()).contains(verb);
  }
}
