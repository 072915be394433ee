package org.casus.time;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import org.casus.time.Meaning.Again;
import org.casus.time.Meaning.Apart;
import org.casus.time.Meaning.Away;
import org.casus.time.Meaning.Between;
import org.casus.time.Meaning.Calendar;
import org.casus.time.Meaning.Edge;
import org.casus.time.Meaning.Lasting;
import org.casus.time.Meaning.OfWeek;
import org.casus.time.Meaning.OfYear;
import org.casus.time.Meaning.Part;
import org.casus.time.Meaning.Period;
import org.casus.time.Meaning.Shift;
import org.casus.time.Meaning.Stretch;
import org.casus.time.Meaning.Vague;
import org.casus.time.Meaning.Weekend;
import org.jspecify.annotations.Nullable;

/** What the second column of {@code grammar.tsv} makes of the words that a pattern bound. */
final class Meanings {
  /** What looks like a time and is none: "Black Friday" is a name. */
  static final Meaning NONE = new Vague("");

  private Meanings() {}

  /** Empty where the words together make no sense: "a quarter" is no length of time. */
  static Optional<Meaning> of(List<String> meaning, Bindings b) {
    String argument = meaning.size() > 1 ? meaning.get(1) : "";
    return Optional.ofNullable(
        switch (meaning.get(0)) {
          case "date" -> date(b);
          case "days" -> between(b, "day");
          case "month" -> month(b, argument);
          case "months" -> between(b, "month");
          case "year" -> year(b.number("year"));
          case "years" ->
              b.number("year") < b.second("year")
                  ? new Between(year(b.number("year")), year(b.second("year")))
                  : null;
          case "decade" -> new Period(Unit.DECADE, b.number("decade"));
          case "century" -> new Period(Unit.CENTURY, b.number("ordinal") - 1);
          case "quarter" -> share('Q', b, argument);
          case "half" -> share('H', b, argument);
          case "fiscal" -> new Vague("FY" + b.number("year"));
          case "season" -> new Named.Season(b.text("season"), b.ifAny("year"), number(argument));
          case "feast" -> feast(b, argument);
          case "on" -> on(argument);
          case "weekday" -> weekday(b, argument);
          case "set" -> set(b, argument);
          case "shift" -> shift(meaning, b, false);
          case "shiftref" -> shift(meaning, b, true);
          case "part" -> part(b, argument);
          case "clock" ->
              new Part(b.has("when") ? b.when() : new Shift(Unit.DAY, 0, true), b.text("clock"));
          case "away" -> away(meaning, b);
          case "event" -> new Apart(unit(b), count(b), argument.equals("after") ? 1 : -1);
          case "stretch" -> stretch(meaning, b);
          case "duration" -> lasting(b, argument);
          case "half-unit" -> half(unit(b));
          case "age" -> new Lasting(unit(b), argument.isEmpty() ? count(b) : 1, true);
          case "none" -> NONE;
          case "vague" -> new Vague(argument);
          case "edge" -> edge(b, Edge.Which.INSIDE);
          case "earlier" -> edge(b, Edge.Which.EARLIER);
          case "later" -> edge(b, Edge.Which.LATER);
          case "eve" -> b.has("when") ? edge(b, Edge.Which.EVE) : new Vague("XXXX-XX-XX");
          case "same" -> b.when();
          default -> throw new IllegalArgumentException("no such meaning: " + meaning);
        });
  }

  private static int number(String argument) {
    return argument.isEmpty() ? 0 : Integer.parseInt(argument);
  }

  private static int counted(String argument) {
    return argument.equals("X") ? -1 : Integer.parseInt(argument);
  }

  private static int count(Bindings b) {
    return b.ifAny("n").orElse(-1);
  }

  private static Unit unit(Bindings b) {
    return Unit.valueOf(b.has("unit") ? b.text("unit") : b.text("units"));
  }

  private static Meaning year(int year) {
    return new Calendar(Optional.of(year), 0, 0);
  }

  private static @Nullable Meaning date(Bindings b) {
    int month = b.number("month");
    int day = b.number("day");
    if (month > 12 || day > Month.of(month).maxLength()) {
      return null;
    }
    return new Calendar(b.ifAny("year"), month, day);
  }

  private static @Nullable Meaning between(Bindings b, String varying) {
    Optional<Integer> year = b.ifAny("year");
    int first = b.number(varying);
    int last = b.second(varying);
    if (first >= last) {
      return null;
    }
    return varying.equals("day")
        ? new Between(
            new Calendar(year, b.number("month"), first),
            new Calendar(year, b.number("month"), last))
        : new Between(new Calendar(year, first, 0), new Calendar(year, last, 0));
  }

  private static Meaning month(Bindings b, String argument) {
    int month = b.number("month");
    return switch (argument) {
      case "" -> new Calendar(b.ifAny("year"), month, 0);
      case "-1" -> new OfYear(month, Direction.PAST, 0);
      case "+1" -> new OfYear(month, Direction.AHEAD, 0);
      case "lastyear" -> new OfYear(month, Direction.OPEN, -1);
      case "nextyear" -> new OfYear(month, Direction.OPEN, 1);
      default -> new OfYear(month, Direction.OPEN, 0);
    };
  }

  private static Meaning share(char kind, Bindings b, String argument) {
    Optional<Integer> years =
        switch (argument) {
          case "" -> Optional.empty();
          case "lastyear" -> Optional.of(-1);
          default -> Optional.of(0);
        };
    return new Named.Share(kind, b.number("ordinal"), b.ifAny("year"), years);
  }

  private static Meaning feast(Bindings b, String argument) {
    boolean listed = b.has("feast");
    int shift = listed && !argument.isEmpty() && !argument.equals("eve") ? number(argument) : 0;
    String name = listed ? b.text("feast") : argument;
    return new Named.Feast(name, b.ifAny("year"), shift, argument.equals("eve") ? -1 : 0);
  }

  private static Meaning on(String day) {
    LocalDate date = LocalDate.parse(day);
    return new Calendar(Optional.of(date.getYear()), date.getMonthValue(), date.getDayOfMonth());
  }

  private static Meaning weekday(Bindings b, String argument) {
    int day = b.number("weekday");
    return switch (argument) {
      case "" -> new OfWeek(day, Optional.empty(), Direction.OPEN);
      case "-1" -> new OfWeek(day, Optional.empty(), Direction.PAST);
      case "+" -> new OfWeek(day, Optional.empty(), Direction.AHEAD);
      case "0", "thisweek" -> new OfWeek(day, Optional.of(0), Direction.OPEN);
      case "+1", "nextweek" -> new OfWeek(day, Optional.of(1), Direction.OPEN);
      default -> new OfWeek(day, Optional.of(-1), Direction.OPEN);
    };
  }

  private static Meaning set(Bindings b, String argument) {
    return new Again(
        switch (argument) {
          case "weekday" -> "XXXX-WXX-" + b.number(b.has("weekday") ? "weekday" : "weekdays");
          case "unit" -> unit(b).duration(b.has("units") ? count(b) : 1);
          default -> argument;
        });
  }

  private static Meaning shift(List<String> meaning, Bindings b, boolean fromReference) {
    boolean bound = b.has("unit");
    Unit unit = bound ? unit(b) : Unit.valueOf(meaning.get(1));
    if (unit == Unit.WEEKEND && meaning.get(bound ? 1 : 2).equals("0")) {
      return new Weekend();
    }
    String n = meaning.get(bound ? 1 : 2);
    if (n.equals("now")) {
      return new Weekend();
    }
    Meaning shift = new Shift(unit, number(n), fromReference);
    return meaning.size() > 3 ? new Part(shift, meaning.get(3)) : shift;
  }

  private static Meaning part(Bindings b, String argument) {
    Meaning day = b.has("when") ? b.when() : new Shift(Unit.DAY, 0, true);
    return new Part(day, b.has("part") ? b.text("part") : argument);
  }

  private static Meaning away(List<String> meaning, Bindings b) {
    int sign = meaning.get(1).equals("-") ? -1 : 1;
    return new Away(unit(b), count(b), sign, meaning.get(2).equals("ref"));
  }

  private static Meaning stretch(List<String> meaning, Bindings b) {
    int n = meaning.size() > 2 ? counted(meaning.get(2)) : count(b);
    return new Stretch(unit(b), n, meaning.get(1).equals("-") ? -1 : 1);
  }

  private static @Nullable Meaning lasting(Bindings b, String argument) {
    Unit unit = unit(b);
    boolean vague = unit == Unit.QUARTER || unit == Unit.WEEKEND;
    boolean one = b.has("units") && b.ifAny("n").equals(Optional.of(1));
    if (vague || one) {
      return null;
    }
    return new Lasting(unit, argument.isEmpty() ? count(b) : counted(argument), false);
  }

  private static @Nullable Meaning half(Unit unit) {
    return switch (unit) {
      case HOUR -> new Lasting(Unit.MINUTE, 30, false);
      case DAY -> new Lasting(Unit.HOUR, 12, false);
      case YEAR -> new Lasting(Unit.MONTH, 6, false);
      case DECADE -> new Lasting(Unit.YEAR, 5, false);
      case CENTURY -> new Lasting(Unit.YEAR, 50, false);
      default -> null;
    };
  }

  private static Meaning edge(Bindings b, Edge.Which which) {
    return new Edge(b.when(), which);
  }
}
