package org.casus.resolve;

import java.util.HashMap;
import java.util.Map;

/** How much a shared word says: the rarer in news, the more. */
final class Commonness {
  private static final double TEXTS = 10_000;
  private static final int UNLISTED = 2;

  private final Map<String, Integer> in = new HashMap<>();

  Commonness() {
    for (String[] line : Table.lines("common.tsv", "\t")) {
      in.put(line[0], Integer.parseInt(line[1]));
    }
  }

  /** Inverse document frequency: about 0.1 for "said", 8 for a name. */
  double weight(String stem) {
    return Math.log((TEXTS + 1) / (in.getOrDefault(stem, UNLISTED) + 1)) + 0.1;
  }
}
