package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;

/** A time with a name of its own, that comes again every year: a season, a quarter, a feast. */
sealed interface Named extends Meaning {
  /** Its days in a year. */
  Optional<Days> in(int year);

  /** TIMEX3's value in a year. */
  String value(String year);

  /** The year, where it is told. */
  Optional<Integer> year();

  /** -1 for "last", +1 for "next", else 0. */
  int shift();

  @Override
  default TimexType type() {
    return TimexType.DATE;
  }

  @Override
  default String value(Bearings at) {
    return fitting(at).map(y -> value("%04d".formatted(y))).orElse(value("XXXX"));
  }

  @Override
  default Optional<Days> days(Bearings at) {
    return fitting(at).flatMap(this::in).map(d -> d.seenFrom(at));
  }

  /** Set where the year is told from publication's: -1 for "of last year". */
  default Optional<Integer> years() {
    return Optional.empty();
  }

  private Optional<Integer> fitting(Bearings at) {
    if (year().isPresent() || at.published().isEmpty()) {
      return year();
    }
    LocalDate now = at.published().get();
    if (years().isPresent()) {
      return Optional.of(now.getYear() + years().get());
    }
    boolean ahead = shift() > 0 || (shift() == 0 && at.direction() == Direction.AHEAD);
    for (int k = -1; k < 3; k++) {
      int y = now.getYear() + (ahead ? k : -k);
      Optional<Days> days = in(y);
      if (days.isPresent() && (ahead ? toCome(days.get(), now) : gone(days.get(), now, at))) {
        return Optional.of(y);
      }
    }
    return Optional.of(now.getYear());
  }

  private boolean toCome(Days days, LocalDate now) {
    return shift() > 0
        ? days.from().orElseThrow().isAfter(now)
        : !days.to().orElseThrow().isBefore(now);
  }

  private boolean gone(Days days, LocalDate now, Bearings at) {
    if (shift() < 0) {
      return days.to().orElseThrow().isBefore(now);
    }
    boolean near = at.direction() == Direction.OPEN || this instanceof Feast;
    LocalDate latest = near ? now.plusMonths(Years.MONTHS_AHEAD) : now;
    return !days.from().orElseThrow().isAfter(latest);
  }

  /** A season of the northern year; winter is that which starts in December. */
  record Season(String letters, Optional<Integer> year, int shift) implements Named {
    @Override
    public Optional<Days> in(int year) {
      int month =
          switch (letters) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
          };
      return Optional.of(Unit.months(LocalDate.of(year, month, 1), 3));
    }

    @Override
    public String value(String year) {
      return year + "-" + letters;
    }
  }

  /** A part of the year: "Q3", "H1". */
  record Share(char kind, int number, Optional<Integer> year, Optional<Integer> years)
      implements Named {
    @Override
    public int shift() {
      return 0;
    }

    @Override
    public Optional<Days> in(int year) {
      int months = kind == 'Q' ? 3 : 6;
      int first = 1 + (number - 1) * months;
      return number < 1 || first > 12
          ? Optional.empty()
          : Optional.of(Unit.months(LocalDate.of(year, first, 1), months));
    }

    @Override
    public String value(String year) {
      return year + "-" + kind + number;
    }
  }

  /** A feast: see {@link Feasts} for the names. */
  record Feast(String name, Optional<Integer> year, int shift, int offset) implements Named {
    @Override
    public Optional<Days> in(int year) {
      return Feasts.days(name, year)
          .map(d -> offset == 0 ? d : Days.of(d.from().orElseThrow().plusDays(offset)));
    }

    @Override
    public String value(String year) {
      return year.equals("XXXX")
          ? "XXXX-XX-XX"
          : in(Integer.parseInt(year)).flatMap(Days::from).map(LocalDate::toString).orElse(year);
    }
  }
}
