package org.casus.event;

import java.util.Locale;

/** Whether the speaker's own words are given. */
public enum Directness {
  DIRECT,
  INDIRECT,
  MIXED;

  /** The word of READING.md. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
