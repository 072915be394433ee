package org.casus.actor;

import java.util.List;

/**
 * A name in a sentence.
 *
 * @param begin its first word
 * @param end after its last word
 * @param entries who in the registry is called so; empty where it is known by its shape alone
 */
record Found(int begin, int end, List<Entry> entries, Shape shape) {
  enum Shape {
    /** The registry has it. */
    KNOWN,
    /** A given name, initials or a title say that it is a person's. */
    PERSON,
    /** Capitals only. */
    OTHER
  }

  /** Whether the registry's weightiest candidate is of one of these kinds. */
  boolean kind(String letters) {
    return !entries.isEmpty() && letters.indexOf(entries.get(0).kind()) >= 0;
  }

  boolean person() {
    return shape == Shape.PERSON || kind("H");
  }
}
