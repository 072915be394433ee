package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What an expression is seen from.
 *
 * @param published the day of publication; empty where nobody knows it
 * @param day the day last told of, which "the next day" counts from
 * @param month a day of the month or week last told of, which "a month later" counts from
 */
record Bearings(
    Optional<LocalDate> published,
    Optional<LocalDate> day,
    Optional<LocalDate> month,
    Direction direction) {

  /** Nothing told yet. */
  static Bearings from(Optional<LocalDate> published) {
    return new Bearings(published, Optional.empty(), Optional.empty(), Direction.OPEN);
  }

  Bearings looking(Direction other) {
    return new Bearings(published, day, month, other);
  }

  /** After an expression of so many days. */
  Bearings having(Days told) {
    return switch (told.precision()) {
      case DAY -> new Bearings(published, told.day(), told.day(), Direction.OPEN);
      case WEEK, MONTH -> new Bearings(published, day, told.day(), Direction.OPEN);
      default -> this;
    };
  }

  /** What a unit is counted from: the day or month last told of, else publication. */
  Optional<LocalDate> base(Unit unit) {
    Optional<LocalDate> told = unit.compareTo(Unit.DAY) <= 0 ? day : month;
    return told.isPresent() ? told : published;
  }
}
