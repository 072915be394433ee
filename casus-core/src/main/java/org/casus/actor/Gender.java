package org.casus.actor;

/** What pronoun somebody takes. */
enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  boolean fits(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
