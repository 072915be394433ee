package org.casus.actor;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * One whom the registry knows.
 *
 * @param number its place in the registry; negative for a user's own row
 * @param kind one letter: C country, D demonym, K capital or palace used as government, P place, G
 *     part of a government, M military, Q police, L legislature, J court, I IGO, N NGO, A armed
 *     group, T party, R media, B company, U university or school, S people or creed, X other, H
 *     person
 * @param id of Wikidata or the source; may be empty
 */
record Entry(int number, char kind, int flags, String name, String id, List<Role> roles) {
  static final int HAND = 4;
  static final int FEMALE = 8;
  static final int MALE = 16;
  private static final LocalDate EPOCH = LocalDate.of(1900, 1, 1);
  private static final Role NONE = new Role("", 0, 0, 0, 0, "");

  boolean person() {
    return kind == 'H';
  }

  boolean hand() {
    return (flags & HAND) != 0;
  }

  int weight() {
    int most = 0;
    for (Role role : roles) {
      most = Math.max(most, role.weight());
    }
    return most;
  }

  boolean of(String country) {
    for (Role role : roles) {
      if (role.country().equals(country)) {
        return true;
      }
    }
    return false;
  }

  /** The role held on a day; without a day the weightiest, of equals the latest. */
  Role role(Optional<LocalDate> day) {
    if (roles.size() == 1 && !person()) {
      return roles.get(0);
    }
    Role best = NONE;
    if (day.isEmpty()) {
      for (Role role : roles) {
        if (best.equals(NONE) || role.weight() >= best.weight()) {
          best = role;
        }
      }
      return best;
    }
    int at = days(day.get());
    for (Role role : roles) {
      if (role.holds(at) && (best.equals(NONE) || role.weight() >= best.weight())) {
        best = role;
      }
    }
    return !best.equals(NONE) ? best : outOfOffice(at);
  }

  /** Whether an office is held on the day. */
  boolean inOffice(LocalDate day) {
    int at = days(day);
    return roles.stream().anyMatch(role -> role.holds(at));
  }

  /** Who left office is of the elite; who has not come to it yet a politician. */
  private Role outOfOffice(int at) {
    Role last = NONE;
    Role next = NONE;
    for (Role role : roles) {
      if (role.over(at) && (last.equals(NONE) || role.end() >= last.end())) {
        last = role;
      } else if (!role.over(at) && (next.equals(NONE) || role.start() < next.start())) {
        next = role;
      }
    }
    if (!last.equals(NONE)) {
      boolean office = Sectors.any(last.sectors(), Sectors.GOV | Sectors.LEG);
      int sectors = office ? Sectors.ELI : last.sectors();
      return new Role(last.country(), sectors, 0, 0, last.weight(), "formerly " + last.title());
    }
    boolean politics = Sectors.any(next.sectors(), Sectors.GOV | Sectors.LEG);
    int sectors = politics ? Sectors.PTY : next.sectors();
    return new Role(next.country(), sectors, 0, 0, next.weight(), "later " + next.title());
  }

  static LocalDate day(int days) {
    return EPOCH.plusDays(days);
  }

  static int days(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(EPOCH, day);
  }
}
