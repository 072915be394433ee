package org.casus.resolve;

import java.util.List;
import java.util.OptionalInt;
import org.casus.event.Casualty;

/** How the numbers of two mentions stand to one another. */
enum Tolls {
  NONE,
  ONE,
  SAME,
  /** Numbers of different kinds. */
  KINDS,
  /** Other numbers of one kind: reports differ. */
  CLASH;

  static Tolls of(List<Casualty> a, List<Casualty> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? NONE : ONE;
    }
    Tolls best = KINDS;
    for (Casualty one : a) {
      for (Casualty other : b) {
        if (one.kind() == other.kind()) {
          if (number(one).equals(number(other))) {
            return SAME;
          }
          best = CLASH;
        }
      }
    }
    return best;
  }

  private static OptionalInt number(Casualty c) {
    return c.best().isPresent() ? c.best() : c.low().isPresent() ? c.low() : c.high();
  }
}
