package org.casus.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Somebody named in a story, while the story is being read: what its mentions say of them adds up.
 */
final class Person {
  private final List<String> looseWords;
  private final Set<String> roles = new HashSet<>();
  private Reading reading;
  private boolean titled;

  Person(Reading reading, String looseName) {
    this.reading = reading;
    this.looseWords = List.of(looseName.split(" ", -1));
  }

  Reading reading() {
    return reading;
  }

  List<String> words() {
    return looseWords;
  }

  String surname() {
    return looseWords.get(looseWords.size() - 1);
  }

  /** What it can be called by later: "president", "aide". */
  Set<String> roles() {
    return roles;
  }

  /** Whether all words of a name are among this person's, or the other way round. */
  boolean same(List<String> loose) {
    return looseWords.containsAll(loose)
        || (loose.containsAll(looseWords) && looseWords.size() > 1);
  }

  /** What a title or an apposition says; the first that names a sector or a country decides it. */
  void is(Reading role, Set<String> words) {
    roles.addAll(words);
    boolean known = !reading.id().isEmpty() || reading.why().startsWith("registry");
    if (role.sectors() != 0
        && !titled
        && (role.firm() || (!known && reading.sectors() == 0))
        && !(known && weak(role.sectors()))) {
      reading = reading.sectors(role.sectors(), "as " + role.name());
      titled = true;
    }
    if (!role.country().isEmpty()
        && reading.country().isEmpty()
        && !Sectors.any(reading.sectors(), Sectors.IGO)) {
      reading = reading.country(role.country(), "from " + role.name());
    }
  }

  /** Sectors that a passing description gives, and that say less than an office known of. */
  private static boolean weak(int sectors) {
    return !Sectors.any(
        sectors, Sectors.GOV | Sectors.LEG | Sectors.MIL | Sectors.ELI | Sectors.JUD | Sectors.IGO);
  }

  void roles(Set<String> words) {
    roles.addAll(words);
  }

  void country(String country, String why) {
    reading = reading.country(country, why);
  }

  void gender(Gender gender) {
    if (reading.gender() == Gender.UNKNOWN) {
      Reading r = reading;
      reading =
          new Reading(
              r.name(),
              r.id(),
              r.kind(),
              r.country(),
              r.sectors(),
              r.plural(),
              gender,
              r.firm(),
              r.why());
    }
  }
}
