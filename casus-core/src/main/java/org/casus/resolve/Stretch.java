package org.casus.resolve;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.event.When;

/** How the days of two mentions stand to one another. */
enum Stretch {
  NONE,
  ONE,
  SAME,
  MEET,
  CLASH;

  /** A day merely taken from publication says nothing here. */
  static Stretch of(When a, When b) {
    boolean first = dated(a);
    boolean second = dated(b);
    if (!first || !second) {
      return first || second ? ONE : NONE;
    }
    if (a.earliest().equals(b.earliest()) && a.latest().equals(b.latest())) {
      return SAME;
    }
    return after(a.earliest(), b.latest()) || after(b.earliest(), a.latest()) ? CLASH : MEET;
  }

  static boolean dated(When when) {
    boolean inferred = when instanceof When.Dated dated && dated.inferred();
    return !inferred && (when.earliest().isPresent() || when.latest().isPresent());
  }

  private static boolean after(Optional<LocalDate> from, Optional<LocalDate> to) {
    return from.isPresent() && to.isPresent() && from.get().isAfter(to.get());
  }
}
