package org.casus.resolve;

import java.util.LinkedHashMap;
import java.util.Map;

/** What speaks for or against two mentions being one event: features by their readable names. */
final class Evidence {
  private final Map<String, Double> features = new LinkedHashMap<>();

  void add(String name, double value) {
    if (value != 0) {
      features.put(name, value);
    }
  }

  void add(String name, boolean holds) {
    add(name, holds ? 1 : 0);
  }

  /** The feature by itself, and again for pairs of this kind. */
  void add(String name, String kind, double value) {
    add(name, value);
    add(name + ", " + kind, value);
  }

  Map<String, Double> features() {
    return features;
  }
}
