package org.casus.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import org.casus.event.When.Precision;

/** A length of time, with its letters in TIMEX3. */
enum Unit {
  SECOND("TS", Precision.DAY),
  MINUTE("TM", Precision.DAY),
  HOUR("TH", Precision.DAY),
  DAY("D", Precision.DAY),
  WEEKEND("WE", Precision.DAY),
  WEEK("W", Precision.WEEK),
  FORTNIGHT("W", Precision.WEEK),
  MONTH("M", Precision.MONTH),
  QUARTER("Q", Precision.MONTH),
  YEAR("Y", Precision.YEAR),
  DECADE("E", Precision.YEAR),
  CENTURY("C", Precision.YEAR);

  private final String letter;
  private final Precision precision;

  Unit(String letter, Precision precision) {
    this.letter = letter;
    this.precision = precision;
  }

  Precision precision() {
    return precision;
  }

  /** "P3W", "PT24H"; a count below zero is an unknown one, "PXM". */
  String duration(int n) {
    String count = n < 0 ? "X" : Integer.toString(this == FORTNIGHT ? 2 * n : n);
    return (letter.startsWith("T") ? "PT" : "P")
        + count
        + (letter.startsWith("T") ? letter.substring(1) : letter);
  }

  /** The day so many units away. */
  LocalDate from(LocalDate day, int n) {
    return switch (this) {
      case SECOND, MINUTE -> day;
      case HOUR -> day.plusDays(n / 24);
      case DAY -> day.plusDays(n);
      case WEEKEND, WEEK -> day.plusWeeks(n);
      case FORTNIGHT -> day.plusWeeks(2L * n);
      case MONTH -> day.plusMonths(n);
      case QUARTER -> day.plusMonths(3L * n);
      case YEAR -> day.plusYears(n);
      case DECADE -> day.plusYears(10L * n);
      case CENTURY -> day.plusYears(100L * n);
    };
  }

  /** The calendar's week, month … that a day lies in; the weekend is that of its week. */
  Days around(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> Days.of(day);
      case WEEKEND -> Days.of(monday.plusDays(5), monday.plusDays(6), Precision.DAY);
      case WEEK, FORTNIGHT -> Days.of(monday, monday.plusDays(6), Precision.WEEK);
      case MONTH -> months(day.withDayOfMonth(1), 1);
      case QUARTER -> months(day.with(IsoFields.DAY_OF_QUARTER, 1L), 3);
      case YEAR -> years(day.getYear(), 1);
      case DECADE -> years(Math.floorDiv(day.getYear(), 10) * 10, 10);
      case CENTURY -> years(Math.floorDiv(day.getYear(), 100) * 100, 100);
    };
  }

  /** TIMEX3's name for the calendar's week, month … that a day lies in. */
  String value(LocalDate day) {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> day.toString();
      case WEEKEND -> week(day) + "-WE";
      case WEEK, FORTNIGHT -> week(day);
      case MONTH -> day.toString().substring(0, 7);
      case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> Integer.toString(day.getYear());
      case DECADE -> Integer.toString(day.getYear() / 10);
      case CENTURY -> Integer.toString(day.getYear() / 100);
    };
  }

  /** TIMEX3's name where nothing says which one. */
  String unknown() {
    return switch (this) {
      case SECOND, MINUTE, HOUR, DAY -> "XXXX-XX-XX";
      case WEEKEND -> "XXXX-WXX-WE";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
    };
  }

  static Days months(LocalDate first, int n) {
    return Days.of(first, first.plus(n, ChronoUnit.MONTHS).minusDays(1), Precision.MONTH);
  }

  static Days years(int first, int n) {
    return Days.of(LocalDate.of(first, 1, 1), LocalDate.of(first + n - 1, 12, 31), Precision.YEAR);
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
