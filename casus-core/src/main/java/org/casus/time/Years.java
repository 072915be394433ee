package org.casus.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** The year of a date told without one. */
final class Years {
  /**
   * How far ahead of publication a date told in no clear tense may lie: half of what a year leaves
   * if news looks back three times as often as ahead.
   */
  static final int MONTHS_AHEAD = 3;

  private Years() {}

  /** The year that fits publication: the last or next such month or day, as tense says. */
  static int fitting(int month, int day, LocalDate published, Direction direction) {
    int year = published.getYear();
    if (day == 0) {
      int ahead = month - published.getMonthValue();
      return switch (direction) {
        case AHEAD -> ahead < 0 ? year + 1 : year;
        case PAST -> ahead > 0 ? year - 1 : year;
        case OPEN -> ahead > MONTHS_AHEAD ? year - 1 : ahead < MONTHS_AHEAD - 12 ? year + 1 : year;
      };
    }
    LocalDate same = valid(year, month, day);
    return switch (direction) {
      case AHEAD -> same.isBefore(published.minusDays(1)) ? year + 1 : year;
      case PAST -> same.isAfter(published.plusDays(1)) ? year - 1 : year;
      case OPEN ->
          same.isAfter(published.plusMonths(MONTHS_AHEAD))
              ? year - 1
              : same.isBefore(published.plusMonths(MONTHS_AHEAD - 12)) ? year + 1 : year;
    };
  }

  /** The day, or the month's last where the month is shorter. */
  static LocalDate valid(int year, int month, int day) {
    return YearMonth.of(year, month)
        .atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
  }
}
