package org.casus.time;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The grammar's classes that no list of words can hold: counts, days, years, times of day. Each
 * says how many lexemes it takes, 0 for none, and binds its value.
 */
final class Numerals {
  static final Set<String> NAMES =
      Set.of(
          "n",
          "day",
          "year",
          "loneyear",
          "shortyear",
          "monthnumber",
          "decadenumber",
          "ordinalnumber",
          "clock",
          "q",
          "fy");

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> ZONES =
      Set.of("gmt", "utc", "est", "edt", "cst", "cdt", "pst", "pdt", "bst", "cet", "local");

  /** What a year without other words may stand behind. */
  private static final Set<String> BEFORE_A_YEAR =
      Set.of(
          "in", "since", "of", "until", "till", "by", "from", "to", "during", "before", "after",
          "between", "and", "through", "late", "early", "mid", "for", "the", "a", "around", "(",
          "or", "not", "than", "last", "fiscal", "its", "their", "his", ",", "'", "s", "\"", "-");

  /** What follows a number that is no year. */
  private static final Set<String> COUNTED =
      Set.of(
          "%",
          "percent",
          "per",
          "km",
          "kilometers",
          "kilometres",
          "miles",
          "meters",
          "metres",
          "feet",
          "kg",
          "tons",
          "tonnes",
          "dollars",
          "euros",
          "pounds",
          "points",
          "hours",
          "people",
          "men",
          "women",
          "children",
          "troops",
          "police",
          "mw",
          "gmt",
          "more",
          "or",
          "million");

  private final TimeWords words;

  Numerals(TimeWords words) {
    this.words = words;
  }

  /** Words other than digits that a class may start with. */
  Set<String> starters(String name) {
    return switch (name) {
      case "n" -> {
        Set<String> all = new java.util.TreeSet<>(words.members("number"));
        all.addAll(List.of("couple", "dozen", "half"));
        yield all;
      }
      case "shortyear", "decadenumber" -> Set.of("'");
      case "ordinalnumber" -> words.members("ordinal");
      case "clock" -> Set.of("noon", "midnight", "midday");
      case "q" -> Set.of("q");
      case "fy" -> Set.of("fy");
      default -> Set.of();
    };
  }

  int take(String name, Lexemes text, int at, Bindings bound) {
    return switch (name) {
      case "n" -> count(text, at, bound);
      case "day" -> day(text, at, bound);
      case "year" -> year(text, at, bound);
      case "loneyear" -> loneYear(text, at) ? year(text, at, bound) : 0;
      case "shortyear" -> shortYear(text, at, bound);
      case "monthnumber" -> within(text, at, 1, 12, "month", bound);
      case "decadenumber" -> decade(text, at, bound);
      case "ordinalnumber" -> ordinal(text, at, bound);
      case "clock" -> clock(text, at, bound);
      case "q" -> after(text, at, 1, 4, "ordinal", bound);
      case "fy" -> after(text, at, 1950, 2100, "year", bound);
      default -> throw new IllegalArgumentException("no such class: " + name);
    };
  }

  private int count(Lexemes text, int at, Bindings bound) {
    String word = text.word(at);
    if (word.equals("a") || word.equals("half")) {
      String next = text.word(at + 1);
      if (next.equals("few") || next.equals("dozen") || next.equals("a")) {
        return next.equals("a") ? 0 : bind(bound, next.equals("few") ? -1 : 12, 2);
      }
      if (next.equals("couple")) {
        return bind(bound, 2, text.word(at + 2).equals("of") ? 3 : 2);
      }
      if (next.equals("number") && text.word(at + 2).equals("of")) {
        return bind(bound, -1, 3);
      }
    }
    int digits = text.digits(at);
    if (digits >= 0) {
      boolean decimal = text.word(at + 1).equals(".") && text.joined(at + 2);
      return digits > 2000 || decimal ? 0 : bind(bound, digits, 1 + plus(text, at + 1));
    }
    for (TimeWords.Sense sense : words.senses(word)) {
      if (sense.name().equals("number")) {
        int value = sense.number();
        int more = value >= 20 && text.word(at + 1).equals("-") ? small(text.word(at + 2)) : 0;
        return bind(bound, value + more, more > 0 ? 3 : 1);
      }
    }
    return 0;
  }

  private int plus(Lexemes text, int at) {
    return text.word(at).equals("-") && text.word(at + 1).equals("plus") ? 2 : 0;
  }

  private int small(String word) {
    for (TimeWords.Sense sense : words.senses(word)) {
      if (sense.name().equals("number") && sense.number() > 0 && sense.number() < 10) {
        return sense.number();
      }
    }
    return 0;
  }

  private static int bind(Bindings bound, int value, int taken) {
    bound.add("n", "", value);
    return taken;
  }

  private static int day(Lexemes text, int at, Bindings bound) {
    int taken = within(text, at, 1, 31, "day", bound);
    boolean decimal =
        text.word(at + 1).equals(".")
            && text.joined(at + 1)
            && text.joined(at + 2)
            && text.digits(at + 2) > 12;
    if (taken == 0 || decimal || text.word(at + 1).equals("%")) {
      return 0;
    }
    return ORDINAL_ENDINGS.contains(text.word(at + 1)) && text.joined(at + 1) ? 2 : 1;
  }

  private static int within(Lexemes text, int at, int low, int high, String name, Bindings bound) {
    int value = text.digits(at);
    if (value < low || value > high || (text.end(at) - text.start(at) > 2 && high < 1000)) {
      return 0;
    }
    bound.add(name, "", value);
    return 1;
  }

  private static int after(Lexemes text, int at, int low, int high, String name, Bindings bound) {
    if (!text.joined(at + 1)) {
      return 0;
    }
    return within(text, at + 1, low, high, name, bound) == 0 ? 0 : 2;
  }

  private static int year(Lexemes text, int at, Bindings bound) {
    int value = text.digits(at);
    boolean four = value >= 1000 && value < 2200 && text.end(at) - text.start(at) == 4;
    return four && !text.word(at).contains(",") ? within(text, at, 1000, 2199, "year", bound) : 0;
  }

  private static boolean loneYear(Lexemes text, int at) {
    int value = text.digits(at);
    String before = text.word(at - 1);
    String next = text.word(at + 1);
    if (COUNTED.contains(next) || before.equals("$") || before.equals("€") || before.equals("£")) {
      return false;
    }
    if ((next.equals(".") && text.joined(at + 2)) || (before.equals("-") && text.joined(at))) {
      return false;
    }
    if (next.equals("-") && text.joined(at + 1) && text.digits(at + 2) < 0) {
      return false;
    }
    boolean likely = value >= 1900 && value < 2050;
    return at == 0
        || (BEFORE_A_YEAR.contains(before) && (likely || (!before.equals("the") && value >= 1500)))
        || (likely && (text.capital(at - 1) ? !text.startsCapital(at + 1) : !next.endsWith("s")));
  }

  private static int shortYear(Lexemes text, int at, Bindings bound) {
    int value = text.digits(at + 1);
    if (!text.word(at).equals("'")
        || value < 0
        || value > 99
        || !text.joined(at + 1)
        || text.end(at + 1) - text.start(at + 1) != 2) {
      return 0;
    }
    bound.add("year", "", value < 40 ? 2000 + value : 1900 + value);
    return 2;
  }

  private static int decade(Lexemes text, int at, Bindings bound) {
    int skip = text.word(at).equals("'") ? 1 : 0;
    int value = text.digits(at + skip);
    if (value < 10 || value % 10 != 0 || !text.joined(at + skip + 1)) {
      return 0;
    }
    boolean apostrophe = text.word(at + skip + 1).equals("'");
    if (!text.word(at + skip + (apostrophe ? 2 : 1)).equals("s")) {
      return 0;
    }
    boolean full = value >= 1500 && value < 2100;
    if (!full && (value > 90 || value < 20)) {
      return 0;
    }
    bound.add("decade", "", full ? value / 10 : 190 + value / 10);
    return skip + (apostrophe ? 3 : 2);
  }

  private int ordinal(Lexemes text, int at, Bindings bound) {
    int value = text.digits(at);
    if (value > 0 && value < 30 && ORDINAL_ENDINGS.contains(text.word(at + 1))) {
      bound.add("ordinal", "", value);
      return 2;
    }
    return 0;
  }

  private static final Map<String, String> HOURS =
      Map.of("noon", "12:00", "midday", "12:00", "midnight", "24:00");

  private static int clock(Lexemes text, int at, Bindings bound) {
    String named = HOURS.get(text.word(at));
    if (named != null) {
      bound.add("clock", named, 0);
      return 1;
    }
    int hour = text.digits(at);
    int minute = 0;
    int next = at + 1;
    boolean sure = false;
    if (hour < 0) {
      return 0;
    }
    if ((text.word(next).equals(":") || text.word(next).equals(".")) && minutes(text, next + 1)) {
      minute = text.digits(next + 1);
      sure = text.word(next).equals(":") && text.joined(next);
      next += 2;
    } else if (text.end(at) - text.start(at) == 4 && text.word(next).equals("gmt")) {
      minute = hour % 100;
      hour /= 100;
      sure = true;
    }
    if (hour > 24 || minute > 59) {
      return 0;
    }
    int half = halfOfDay(text, next);
    if (half > 0) {
      boolean pm = text.word(next).startsWith("p");
      if (hour > 12) {
        return 0;
      }
      hour = hour % 12 + (pm ? 12 : 0);
      next += half;
      sure = true;
    } else if (text.word(next).equals("o") && text.word(next + 2).equals("clock")) {
      next += 3;
      sure = true;
    }
    if (!sure) {
      return 0;
    }
    next += zone(text, next);
    bound.add("clock", "%02d:%02d".formatted(hour, minute), 0);
    return next - at;
  }

  private static boolean minutes(Lexemes text, int at) {
    return text.joined(at) && text.digits(at) >= 0 && text.end(at) - text.start(at) == 2;
  }

  private static int halfOfDay(Lexemes text, int at) {
    String word = text.word(at);
    if (word.equals("am") || word.equals("pm")) {
      return 1;
    }
    boolean letters = (word.equals("a") || word.equals("p")) && text.word(at + 1).equals(".");
    return letters && text.word(at + 2).equals("m") ? text.word(at + 3).equals(".") ? 4 : 3 : 0;
  }

  private static int zone(Lexemes text, int at) {
    boolean bracket = text.word(at).equals("(");
    int word = bracket ? at + 1 : at;
    if (!ZONES.contains(text.word(word))) {
      return 0;
    }
    if (text.word(word).equals("local")) {
      return text.word(word + 1).equals("time") ? 2 : 0;
    }
    return bracket ? text.word(word + 1).equals(")") ? 3 : 0 : 1;
  }
}
