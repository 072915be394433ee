package org.casus.resolve;

import java.util.List;
import java.util.Optional;
import org.casus.event.Location;

/** How the places of two mentions stand to one another. */
enum Spot {
  NONE,
  ONE,
  SAME,
  /** One is a country or region that may hold the other. */
  INSIDE,
  /** Two places of one country. */
  OTHER,
  CLASH;

  private static final int PROVINCE = 4;

  static Spot of(Optional<Location> a, Optional<Location> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? NONE : ONE;
    }
    Location one = a.get();
    Location other = b.get();
    if (Sides.words(one.name()).stream().anyMatch(Sides.words(other.name())::contains)) {
      return SAME;
    }
    boolean known = one.country().isPresent() && other.country().isPresent();
    if (known && !one.country().equals(other.country())) {
      return CLASH;
    }
    return coarse(one, other) || coarse(other, one) ? INSIDE : OTHER;
  }

  /** Whether the one is a country, or the province that the other lies in. */
  private static boolean coarse(Location one, Location other) {
    boolean province =
        one.precision() >= PROVINCE
            && List.of(one.name(), one.admin1().orElse(one.name()))
                .contains(other.admin1().orElse(""));
    return one.precision() >= PROVINCE + 1 || province;
  }
}
