package org.casus.clean;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casus.text.Dateline;
import org.casus.text.Span;

/**
 * The dateline that opens a paragraph: "KHARTOUM, May 7 (Wire) -", "Kyiv, Ukraine (AP) —",
 * "Washington (CNN) –". A place in capitals is enough with a dash; one in small letters needs an
 * agency or a date beside it.
 */
final class Datelines {
  private static final int LONGEST = 90;
  private static final Set<String> MONTHS =
      Set.of(
          "jan",
          "january",
          "feb",
          "february",
          "mar",
          "march",
          "apr",
          "april",
          "may",
          "jun",
          "june",
          "jul",
          "july",
          "aug",
          "august",
          "sep",
          "sept",
          "september",
          "oct",
          "october",
          "nov",
          "november",
          "dec",
          "december");
  private static final Pattern AGENCY = Pattern.compile("\\(([^()]{2,40})\\)\\s{0,2}$");
  private static final Pattern NAME =
      Pattern.compile(
          "[\\p{Lu}][\\p{L}.'’]{0,20}(?:[ -](?:[\\p{Lu}][\\p{L}.'’]{0,20}|de|la|al|del|of|and|upon)){0,4}");
  private final Agencies agencies;

  Datelines(Agencies agencies) {
    this.agencies = agencies;
  }

  /**
   * @param line a paragraph's stretch
   */
  Optional<Dateline> in(String text, Span line) {
    int end = Math.min(line.end(), line.start() + LONGEST);
    String head = text.substring(line.start(), end);
    return byDash(head, line.start()).or(() -> byAgency(head, line.start()));
  }

  private Optional<Dateline> byDash(String head, int offset) {
    for (int i = 2; i < head.length(); i++) {
      int width = dash(head, i);
      if (width > 0) {
        int news = i + width;
        while (news < head.length() && Character.isWhitespace(head.charAt(news))) {
          news++;
        }
        boolean opens = news < head.length() && !Character.isLowerCase(head.charAt(news));
        return opens
            ? parts(head, head.substring(0, i).stripTrailing(), news, offset, true)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** "Washington (CNN)President …": no dash, but an agency in brackets. */
  private Optional<Dateline> byAgency(String head, int offset) {
    int close = head.indexOf(')');
    if (close < 0 || close + 1 >= head.length()) {
      return Optional.empty();
    }
    int news = close + 1;
    while (news < head.length() && Character.isWhitespace(head.charAt(news))) {
      news++;
    }
    if (news >= head.length() || !Character.isUpperCase(head.charAt(news))) {
      return Optional.empty();
    }
    String before = head.substring(0, close + 1);
    Matcher agency = AGENCY.matcher(before);
    return agency.find() && agencies.has(agency.group(1))
        ? parts(head, before, news, offset, false)
        : Optional.empty();
  }

  private Optional<Dateline> parts(
      String head, String before, int news, int offset, boolean dashed) {
    Matcher bracket = AGENCY.matcher(before);
    boolean bracketed = bracket.find();
    Optional<Span> agency =
        bracketed
            ? Optional.of(new Span(offset + bracket.start(1), offset + bracket.end(1)))
            : Optional.empty();
    String rest = bracketed ? before.substring(0, bracket.start()).stripTrailing() : before;
    String[] fields = rest.split(",", -1);
    Optional<Span> date = Optional.empty();
    int at = 0;
    int dateStart = -1;
    for (int i = 0; i < fields.length; i++) {
      String field = fields[i].strip();
      if (i > 0 && (isDate(field) || (dateStart >= 0 && isYear(field)))) {
        int start = at + fields[i].indexOf(field);
        dateStart = dateStart < 0 ? start : dateStart;
        date = Optional.of(new Span(offset + dateStart, offset + start + field.length()));
      } else if (!isPlace(field)) {
        return agencyFirst(before, news, offset, dashed);
      }
      at += fields[i].length() + 1;
    }
    String place = fields[0].strip();
    boolean capitals = place.equals(place.toUpperCase(Locale.ROOT)) && place.length() > 2;
    boolean known = agency.isPresent() && (agencies.has(bracket.group(1)) || capitals);
    if (!(known || (dashed && (capitals || date.isPresent())))) {
      return agencyFirst(before, news, offset, dashed);
    }
    if (agencies.has(place)) {
      return Optional.empty();
    }
    int placeStart = offset + head.indexOf(place);
    return Optional.of(
        new Dateline(
            new Span(offset, offset + news),
            Optional.of(new Span(placeStart, placeStart + place.length())),
            date,
            agency));
  }

  /** "Canadian Press - TROIS-RIVIERES, Que." and a bare "(Reuters) -" or "AFP -". */
  private Optional<Dateline> agencyFirst(String before, int news, int offset, boolean dashed) {
    String bare = before.replace("(", "").replace(")", "").strip();
    if (!dashed || !agencies.has(bare)) {
      return Optional.empty();
    }
    int start = offset + before.indexOf(bare);
    return Optional.of(
        new Dateline(
            new Span(offset, offset + news),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Span(start, start + bare.length()))));
  }

  private static boolean isPlace(String field) {
    return !field.isEmpty() && field.length() <= 40 && NAME.matcher(field).matches();
  }

  private static boolean isDate(String field) {
    String[] words = field.replace(".", "").split("\\s+", -1);
    boolean month = false;
    for (String word : words) {
      String w = word.toLowerCase(Locale.ROOT);
      if (MONTHS.contains(w)) {
        month = true;
      } else if (!w.matches("\\d{1,4}")) {
        return false;
      }
    }
    return month && words.length <= 3;
  }

  private static boolean isYear(String field) {
    return field.matches("(19|20)\\d\\d");
  }

  /** The length of a dash that is one: long, doubled, or with a blank on a side. */
  private static int dash(String s, int i) {
    char c = s.charAt(i);
    if (c == '—' || c == '–') {
      return 1;
    }
    if (c != '-') {
      return 0;
    }
    if (i + 1 < s.length() && s.charAt(i + 1) == '-') {
      return 2;
    }
    boolean gap = i + 1 < s.length() && Character.isWhitespace(s.charAt(i + 1));
    return gap ? 1 : 0;
  }
}
