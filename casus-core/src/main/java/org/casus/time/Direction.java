package org.casus.time;

/** Where the sentence's tense looks from publication. */
enum Direction {
  PAST,
  AHEAD,
  OPEN
}
