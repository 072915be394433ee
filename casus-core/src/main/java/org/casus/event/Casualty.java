package org.casus.event;

import java.util.OptionalInt;
import org.casus.text.Span;

/**
 * A number of people, as READING.md section 9 reads it: "at least 20" is low 20, best 20 and no
 * high.
 *
 * @param who victims, attackers, a side's name, or unknown
 */
public record Casualty(
    CasualtyKind kind, OptionalInt low, OptionalInt best, OptionalInt high, String who, Span span) {
  public static final String VICTIMS = "victims";
  public static final String ATTACKERS = "attackers";
  public static final String UNKNOWN = "unknown";
}
