package org.casus.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.casus.event.When.Precision;

/**
 * The days of feasts. Easter after the Gregorian rule (Meeus, Jones, Butcher); Muslim feasts after
 * the Umm al-Qura calendar of the JDK, which may differ by a day from what was seen locally; the
 * American ones by their weekdays.
 */
final class Feasts {
  private Feasts() {}

  static Optional<Days> days(String name, int year) {
    return switch (name) {
      case "easter" -> Optional.of(Days.of(easter(year)));
      case "eastermonday" -> Optional.of(Days.of(easter(year).plusDays(1)));
      case "goodfriday" -> Optional.of(Days.of(easter(year).minusDays(2)));
      case "palmsunday" -> Optional.of(Days.of(easter(year).minusDays(7)));
      case "thanksgiving" -> Optional.of(Days.of(nth(year, 11, DayOfWeek.THURSDAY, 4)));
      case "laborday" -> Optional.of(Days.of(nth(year, 9, DayOfWeek.MONDAY, 1)));
      case "memorialday" -> Optional.of(Days.of(nth(year, 5, DayOfWeek.MONDAY, -1)));
      case "kingday" -> Optional.of(Days.of(nth(year, 1, DayOfWeek.MONDAY, 3)));
      case "nowruz" -> Optional.of(Days.of(LocalDate.of(year, 3, 21)));
      case "ramadan" -> ramadan(year);
      case "fitr" -> hijri(year, 10, 1).map(Days::of);
      case "adha" -> hijri(year, 12, 10).map(Days::of);
      default -> fixed(name, year);
    };
  }

  private static Optional<Days> fixed(String name, int year) {
    int dash = name.indexOf('-');
    int month = Integer.parseInt(name.substring(0, dash));
    return Optional.of(
        Days.of(LocalDate.of(year, month, Integer.parseInt(name.substring(dash + 1)))));
  }

  private static LocalDate nth(int year, int month, DayOfWeek day, int n) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, day));
  }

  private static Optional<Days> ramadan(int year) {
    return hijri(year, 9, 1)
        .flatMap(
            first ->
                hijri(first.getYear(), 10, 1)
                    .map(
                        fitr ->
                            Days.of(
                                first,
                                fitr.isAfter(first) ? fitr.minusDays(1) : first.plusDays(29),
                                Precision.MONTH)));
  }

  /** The first such day of the Muslim calendar within a year of ours; the JDK knows 1882–2174. */
  private static Optional<LocalDate> hijri(int year, int month, int day) {
    if (year < 1900 || year > 2170) {
      return Optional.empty();
    }
    int start = HijrahDate.from(LocalDate.of(year, 1, 1)).get(ChronoField.YEAR);
    for (int y = start; y <= start + 1; y++) {
      LocalDate found = LocalDate.from(HijrahChronology.INSTANCE.date(y, month, day));
      if (found.getYear() == year) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }

  private static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }
}
