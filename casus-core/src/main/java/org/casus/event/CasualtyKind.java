package org.casus.event;

import java.util.Locale;

/** What a number counts: READING.md section 9; CASUALTIES is dead and hurt in one number. */
public enum CasualtyKind {
  KILLED,
  INJURED,
  CASUALTIES,
  MISSING,
  ABDUCTED,
  DETAINED,
  DISPLACED,
  CROWD;

  /** The word of READING.md. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
