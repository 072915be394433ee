package org.casus.event;

import java.util.Locale;

/** How a speaker stands to what is said: READING.md section 4. */
public enum Stance {
  SAID,
  CONFIRMED,
  CLAIMED,
  ALLEGED,
  DENIED,
  REPORTED,
  ASKED;

  /** The word of READING.md. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
