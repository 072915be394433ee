package org.casus.event;

import java.util.Locale;

/** Whether it is said to be so or not to be so. */
public enum Polarity {
  AFFIRMED,
  NEGATED;

  /** The word of READING.md. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
