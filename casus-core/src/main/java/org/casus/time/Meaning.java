package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.event.When.Precision;

/** What a time expression says, before anybody looks at a calendar from a certain day. */
sealed interface Meaning
    permits Meaning.Calendar,
        Meaning.Period,
        Meaning.OfWeek,
        Meaning.OfYear,
        Meaning.Weekend,
        Meaning.Shift,
        Meaning.Away,
        Meaning.Stretch,
        Meaning.Apart,
        Meaning.Lasting,
        Meaning.Again,
        Meaning.Vague,
        Meaning.Part,
        Meaning.Edge,
        Meaning.Between,
        Named {

  TimexType type();

  /** TIMEX3's value. */
  String value(Bearings at);

  /** The days; empty where nothing says which. */
  Optional<Days> days(Bearings at);

  /** A date of which the year, or the day, may be left out; a month of 0 is a whole year. */
  record Calendar(Optional<Integer> year, int month, int day) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DATE;
    }

    @Override
    public String value(Bearings at) {
      String y = resolve(at).map(n -> "%04d".formatted(n)).orElse("XXXX");
      return month == 0 ? y : day == 0 ? "%s-%02d".formatted(y, month) : full(y);
    }

    private String full(String year) {
      return "%s-%02d-%02d".formatted(year, month, day);
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return resolve(at)
          .map(
              y ->
                  month == 0
                      ? Unit.years(y, 1).seenFrom(at)
                      : day == 0
                          ? Unit.months(LocalDate.of(y, month, 1), 1).seenFrom(at)
                          : Days.of(Years.valid(y, month, day)));
    }

    private Optional<Integer> resolve(Bearings at) {
      return year.isPresent() || at.published().isEmpty()
          ? year
          : Optional.of(Years.fitting(month, day, at.published().get(), at.direction()));
    }
  }

  /**
   * A decade or century by its number: the decade 199, the century 18 (which is the nineteenth).
   */
  record Period(Unit unit, int number) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DATE;
    }

    @Override
    public String value(Bearings at) {
      return Integer.toString(number);
    }

    @Override
    public Optional<Days> days(Bearings at) {
      int years = unit == Unit.DECADE ? 10 : 100;
      return Optional.of(Unit.years(number * years, years));
    }
  }

  /**
   * A weekday: so many weeks from the current one, or (weeks empty) the nearest as told or as tense
   * says. "Last Thursday" in a Friday's paper is a week ago: yesterday would have been "Thursday".
   */
  record OfWeek(int weekday, Optional<Integer> weeks, Direction told) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DATE;
    }

    @Override
    public String value(Bearings at) {
      return days(at).flatMap(Days::from).map(LocalDate::toString).orElse("XXXX-WXX-" + weekday);
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return at.published().map(p -> Days.of(day(p, at.direction())));
    }

    private LocalDate day(LocalDate published, Direction tense) {
      int today = published.getDayOfWeek().getValue();
      if (weeks.isPresent()) {
        return published.plusDays(weekday - today + 7L * weeks.get());
      }
      if (told == Direction.PAST) {
        int back = Math.floorMod(today - weekday, 7);
        return published.minusDays(back < 2 ? back + 7 : back);
      }
      Direction direction = told == Direction.OPEN ? tense : told;
      return direction == Direction.AHEAD
          ? published.plusDays(Math.floorMod(weekday - today, 7))
          : published.minusDays(Math.floorMod(today - weekday, 7));
    }
  }

  /** A month told by its year: "last January", "March next year". */
  record OfYear(int month, Direction told, int years) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DATE;
    }

    @Override
    public String value(Bearings at) {
      return first(at).map(Unit.MONTH::value).orElse("XXXX-%02d".formatted(month));
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return first(at).map(Unit.MONTH::around);
    }

    private Optional<LocalDate> first(Bearings at) {
      return at.published()
          .map(
              now -> {
                int same = now.getYear() + years;
                int year =
                    switch (told) {
                      case PAST -> month < now.getMonthValue() ? same : same - 1;
                      case AHEAD -> month > now.getMonthValue() ? same : same + 1;
                      case OPEN -> same;
                    };
                return LocalDate.of(year, month, 1);
              });
    }
  }

  /** "The weekend": the one going on, else the last or next, as tense says. */
  record Weekend() implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DATE;
    }

    @Override
    public String value(Bearings at) {
      return saturday(at).map(Unit.WEEKEND::value).orElse(Unit.WEEKEND.unknown());
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return saturday(at).map(Unit.WEEKEND::around);
    }

    private Optional<LocalDate> saturday(Bearings at) {
      return at.published()
          .map(
              now ->
                  now.getDayOfWeek().getValue() >= 6 || at.direction() == Direction.AHEAD
                      ? now
                      : now.minusWeeks(1));
    }
  }

  /** The calendar's unit so many before or after the one of the base: "last month", "today". */
  record Shift(Unit unit, int n, boolean fromReference) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DATE;
    }

    @Override
    public String value(Bearings at) {
      return base(at).map(unit::value).orElse(unit.unknown());
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return base(at).map(unit::around).map(d -> unit == Unit.DAY ? d : d.seenFrom(at));
    }

    private Optional<LocalDate> base(Bearings at) {
      Optional<LocalDate> from = fromReference ? at.base(unit) : at.published();
      return from.map(day -> unit.from(day, n));
    }
  }

  /** "Three weeks ago", "a month later"; a count below zero is an unknown one. */
  record Away(Unit unit, int n, int sign, boolean fromReference) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DATE;
    }

    @Override
    public String value(Bearings at) {
      if (n < 0) {
        return sign < 0 ? "PAST_REF" : "FUTURE_REF";
      }
      return base(at).map(unit::value).orElse(unit.unknown());
    }

    @Override
    public Optional<Days> days(Bearings at) {
      if (n < 0 || unit == Unit.CENTURY) {
        return Optional.empty();
      }
      return base(at)
          .map(
              day ->
                  switch (unit) {
                    case WEEK, FORTNIGHT, WEEKEND ->
                        fromReference
                            ? Days.of(day)
                            : Days.of(day.minusDays(3), day.plusDays(3), Precision.WEEK);
                    case DECADE -> Unit.YEAR.around(day);
                    default -> unit.around(day);
                  });
    }

    private Optional<LocalDate> base(Bearings at) {
      Optional<LocalDate> from = fromReference ? at.base(unit) : at.published();
      return from.map(day -> unit.from(day, sign * n));
    }
  }

  /** "The past three weeks", "the coming days": up to publication, or from it on. */
  record Stretch(Unit unit, int n, int sign) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DURATION;
    }

    @Override
    public String value(Bearings at) {
      return unit.duration(n);
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return at.published()
          .map(
              now -> {
                Optional<LocalDate> far =
                    n < 0 ? Optional.empty() : Optional.of(unit.from(now, sign * n));
                return sign < 0
                    ? new Days(far, Optional.of(now), unit.precision())
                    : new Days(Optional.of(now), far, unit.precision());
              });
    }
  }

  /** "Two days after …": how far from another event, which lies that much earlier or later. */
  record Apart(Unit unit, int n, int sign) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DURATION;
    }

    @Override
    public String value(Bearings at) {
      return unit.duration(n);
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return Optional.empty();
    }

    /** When the other event was, told the day of the one that is dated by it. */
    Meaning other() {
      return new Away(unit, n, -sign, true);
    }
  }

  /** How long, and nothing says from when: "for two days". */
  record Lasting(Unit unit, int n, boolean age) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DURATION;
    }

    @Override
    public String value(Bearings at) {
      return unit.duration(n);
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return Optional.empty();
    }
  }

  /** Again and again: "daily", "every Friday". */
  record Again(String value) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.SET;
    }

    @Override
    public String value(Bearings at) {
      return value;
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return Optional.empty();
    }
  }

  /** Now, some day, in the past. */
  record Vague(String value) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DATE;
    }

    @Override
    public String value(Bearings at) {
      return value;
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return Optional.empty();
    }
  }

  /** A part of a day ("MO", "NI") or a time of it ("21:00"). */
  record Part(Meaning day, String part) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.TIME;
    }

    @Override
    public String value(Bearings at) {
      return day.value(at) + "T" + part;
    }

    @Override
    public Optional<Days> days(Bearings at) {
      return day.days(at);
    }
  }

  /** "Early", "the end of", "earlier", "the eve of": within, or just before, another expression. */
  record Edge(Meaning whole, Which which) implements Meaning {
    /** Which part of it; INSIDE where nobody needs to know. */
    enum Which {
      INSIDE,
      EARLIER,
      LATER,
      EVE
    }

    @Override
    public TimexType type() {
      return whole.type();
    }

    @Override
    public String value(Bearings at) {
      return which == Which.EVE
          ? days(at).flatMap(Days::from).map(LocalDate::toString).orElse("XXXX-XX-XX")
          : whole.value(seen(at));
    }

    @Override
    public Optional<Days> days(Bearings at) {
      Optional<Days> days = whole.days(seen(at));
      return which == Which.EVE ? days.flatMap(Days::from).map(d -> Days.of(d.minusDays(1))) : days;
    }

    private Bearings seen(Bearings at) {
      return switch (which) {
        case EARLIER -> at.looking(Direction.PAST);
        case LATER -> at.looking(Direction.AHEAD);
        default -> at;
      };
    }
  }

  /** From one to another: "Sept. 14-15", "April-May". */
  record Between(Meaning first, Meaning last) implements Meaning {
    @Override
    public TimexType type() {
      return TimexType.DATE;
    }

    @Override
    public String value(Bearings at) {
      return first.value(at) + "/" + last.value(at);
    }

    @Override
    public Optional<Days> days(Bearings at) {
      Optional<Days> from = first.days(at);
      Optional<Days> to = last.days(at);
      return from.isEmpty() || to.isEmpty()
          ? Optional.empty()
          : Optional.of(from.get().upTo(to.get())).filter(Days::ordered);
    }
  }
}
