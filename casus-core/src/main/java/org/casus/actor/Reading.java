package org.casus.actor;

import java.util.Optional;
import org.casus.event.Actor;
import org.casus.text.Span;

/**
 * What a phrase was read as.
 *
 * @param kind as in {@link Entry}; 'a' for an agent noun alone
 * @param country empty for none
 * @param sectors bits of {@link Sectors}
 * @param plural several of them
 * @param firm whether the sectors are told, not only the usual ones of a general word ("leader")
 * @param why the rule, for {@code casus why}
 */
record Reading(
    String name,
    String id,
    char kind,
    String country,
    int sectors,
    boolean plural,
    Gender gender,
    boolean firm,
    String why) {
  /** A firm one. */
  Reading(
      String name,
      String id,
      char kind,
      String country,
      int sectors,
      boolean plural,
      Gender gender,
      String why) {
    this(name, id, kind, country, sectors, plural, gender, true, why);
  }

  static final Reading NOBODY =
      new Reading("", "", 'X', "", 0, false, Gender.UNKNOWN, "names no actor");

  boolean nobody() {
    return name.isEmpty();
  }

  /** Whether the registry has it. */
  boolean known() {
    return why.startsWith("registry");
  }

  Reading country(String other, String reason) {
    return new Reading(
        name, id, kind, other, sectors, plural, gender, firm, why + "; country " + reason);
  }

  Reading sectors(int other, String reason) {
    return new Reading(name, id, kind, country, other, plural, gender, firm, why + "; " + reason);
  }

  Reading name(String other) {
    return new Reading(other, id, kind, country, sectors, plural, gender, firm, why);
  }

  Reading why(String reason) {
    return new Reading(name, id, kind, country, sectors, plural, gender, firm, reason);
  }

  Actor actor(Optional<Span> span) {
    return new Actor(
        name,
        id.isEmpty() ? Optional.empty() : Optional.of(id),
        kind == 'a' ? agentKind() : Kinds.of(kind),
        country.isEmpty() ? Optional.empty() : Optional.of(country),
        Sectors.names(sectors),
        span);
  }

  private org.casus.event.ActorKind agentKind() {
    if (Sectors.any(sectors, Sectors.GOV | Sectors.MIL | Sectors.COP | Sectors.LEG | Sectors.JUD)
        && plural) {
      return org.casus.event.ActorKind.GOVERNMENT;
    }
    return plural ? org.casus.event.ActorKind.GROUP : org.casus.event.ActorKind.PERSON;
  }
}
