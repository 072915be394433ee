package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.event.When.Precision;

/** A stretch of days, both ends included, either of them open. */
record Days(Optional<LocalDate> from, Optional<LocalDate> to, Precision precision) {
  static Days of(LocalDate day) {
    return of(day, day, Precision.DAY);
  }

  static Days of(LocalDate from, LocalDate to, Precision precision) {
    return new Days(Optional.of(from), Optional.of(to), precision);
  }

  /** Its first day known to lie inside, for counting on from it. */
  Optional<LocalDate> day() {
    return from.isPresent() ? from : to;
  }

  /**
   * What of it is past, or still ahead, where publication falls inside: "this month" told as past
   * ends with the day of publication.
   */
  Days seenFrom(Bearings at) {
    if (at.published().isEmpty() || from.isEmpty() || to.isEmpty()) {
      return this;
    }
    LocalDate published = at.published().get();
    if (published.isBefore(from.get()) || published.isAfter(to.get())) {
      return this;
    }
    return at.direction() == Direction.AHEAD
        ? of(published, to.get(), precision)
        : of(from.get(), published, precision);
  }

  /** From its first to the other's last day. */
  Days upTo(Days other) {
    Precision finer = precision.compareTo(other.precision) < 0 ? precision : other.precision;
    return new Days(from, other.to, finer);
  }

  boolean ordered() {
    return from.isEmpty() || to.isEmpty() || !to.get().isBefore(from.get());
  }
}
