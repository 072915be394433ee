package org.casus.event;

import java.util.Locale;

/** Whether and how an event is said to be: READING.md section 3, a closed list. */
public enum Modality {
  HAPPENED,
  ONGOING,
  ATTEMPTED,
  PLANNED,
  PROMISED,
  THREATENED,
  DEMANDED,
  REFUSED,
  CANCELLED,
  POSSIBLE;

  /** The word of READING.md. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
