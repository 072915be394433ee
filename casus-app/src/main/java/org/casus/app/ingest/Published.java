package org.casus.app.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A publication date as inputs write it: an ISO date, an ISO instant (the day in its own zone), or
 * the form of mail and feeds ("Tue, 07 May 2024 10:00:00 GMT").
 */
public final class Published {
  private static final Pattern ISO =
      Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].{1,40})?");
  private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private Published() {}

  /** What is wrong with a date's words. */
  public static final class Impossible extends Exception {
    private static final long serialVersionUID = 1;

    Impossible(String why) {
      super(why);
    }
  }

  /**
   * The day that words name.
   *
   * @throws Impossible with the reason, in words, where the words name no day
   */
  public static LocalDate day(String words) throws Impossible {
    String w = words.strip();
    Matcher iso = ISO.matcher(w);
    if (iso.matches()) {
      return day(iso.group(1), iso.group(2), iso.group(3));
    }
    Matcher compact = COMPACT.matcher(w);
    if (compact.matches()) {
      return day(compact.group(1), compact.group(2), compact.group(3));
    }
    Matcher slashed = SLASHED.matcher(w);
    if (slashed.matches()) {
      int first = Integer.parseInt(slashed.group(1));
      int second = Integer.parseInt(slashed.group(2));
      if (first <= 12 && second <= 12 && first != second) {
        throw new Impossible("day or month first is not said");
      }
      return first > 12
          ? day(slashed.group(3), slashed.group(2), slashed.group(1))
          : day(slashed.group(3), slashed.group(1), slashed.group(2));
    }
    try {
      return LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(w));
    } catch (DateTimeParseException e) {
      throw new Impossible("not a date such as 2024-05-07");
    }
  }

  private static LocalDate day(String year, String month, String day) throws Impossible {
    int y = Integer.parseInt(year);
    int m = Integer.parseInt(month);
    int d = Integer.parseInt(day);
    try {
      return LocalDate.of(y, m, d);
    } catch (DateTimeException e) {
      throw new Impossible(
          m < 1 || m > 12
              ? "there is no month " + m
              : "that %s has %d days"
                  .formatted(
                      java.time.Month.of(m)
                          .getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH),
                      YearMonth.of(y, m).lengthOfMonth()));
    }
  }
}
