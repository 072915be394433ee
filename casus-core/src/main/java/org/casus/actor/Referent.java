package org.casus.actor;

import java.util.List;

/**
 * A phrase of the story that later words may point back at.
 *
 * @param chunk its head
 * @param subject whether it stands where a subject does, as far as can be told without a tree: no
 *     preposition before it, and the first such in its sentence
 * @param governed whether a preposition stands before it
 * @param agent the agent phrase of its head; empty for a name
 */
record Referent(
    int sentence,
    int begin,
    int end,
    int chunk,
    List<Reading> readings,
    boolean subject,
    boolean governed,
    String agent) {
  Reading first() {
    return readings.get(0);
  }
}
