package org.casus.app.eval.task;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A stretch of days, both ends included; an end may be open.
 *
 * @param from, to at least one of them is there
 */
record Days(Optional<LocalDate> from, Optional<LocalDate> to) {

  /** "2011-05-02", "2011-05-XX", "2011-XX-XX": X is unknown. Empty where the year is. */
  static Optional<Days> parse(String date) {
    try {
      if (date.length() < 4 || date.startsWith("X")) {
        return Optional.empty();
      }
      int year = Integer.parseInt(date.substring(0, 4));
      if (date.length() < 7 || date.charAt(5) == 'X') {
        return between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
      }
      YearMonth month = YearMonth.of(year, Integer.parseInt(date.substring(5, 7)));
      if (date.length() < 10 || date.charAt(8) == 'X') {
        return between(month.atDay(1), month.atEndOfMonth());
      }
      LocalDate day = month.atDay(Integer.parseInt(date.substring(8, 10)));
      return between(day, day);
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  static Optional<Days> between(LocalDate from, LocalDate to) {
    return Optional.of(new Days(Optional.of(from), Optional.of(to)));
  }

  /** Whether the two have a day in common. */
  boolean meets(Days other) {
    return !startsAfter(other) && !other.startsAfter(this);
  }

  private boolean startsAfter(Days other) {
    return from.isPresent() && other.to.isPresent() && from.get().isAfter(other.to.get());
  }
}
