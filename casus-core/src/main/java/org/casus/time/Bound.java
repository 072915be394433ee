package org.casus.time;

import java.util.Optional;
import java.util.Set;

/** What the preposition before an expression makes of its days. */
enum Bound {
  ON,
  SINCE,
  UNTIL,
  BY,
  BEFORE,
  AFTER;

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "on",
          "in",
          "at",
          "since",
          "until",
          "till",
          "by",
          "before",
          "after",
          "from",
          "during",
          "over",
          "for",
          "within",
          "through",
          "throughout",
          "between",
          "around",
          "about",
          "as",
          "back",
          "of");

  private static final Set<String> SKIPPED =
      Set.of(
          "early", "late", "the", "about", "around", "nearly", "almost", "least", "more", "than");

  /** The lexeme that a preposition before the expression starts at, else the expression itself. */
  static int start(Lexemes text, int at) {
    int i = at - 1;
    while (i >= 0 && i > at - 4 && SKIPPED.contains(text.word(i))) {
      i--;
    }
    return i >= 0 && PREPOSITIONS.contains(text.word(i)) ? i : at;
  }

  static Bound of(Lexemes text, int preposition, int at) {
    return preposition == at
        ? ON
        : switch (text.word(preposition)) {
          case "since" -> SINCE;
          case "until", "till", "through" -> UNTIL;
          case "by", "within" -> BY;
          case "before" -> BEFORE;
          case "after" -> AFTER;
          default -> ON;
        };
  }

  Optional<Days> apply(Days days, Bearings at) {
    Days bounded =
        switch (this) {
          case ON -> days;
          case SINCE -> new Days(days.from(), at.published(), days.precision());
          case UNTIL -> new Days(Optional.empty(), days.to(), days.precision());
          case BY ->
              at.direction() == Direction.AHEAD
                  ? new Days(Optional.empty(), days.to(), days.precision())
                  : days;
          case BEFORE ->
              new Days(Optional.empty(), days.from().map(d -> d.minusDays(1)), days.precision());
          case AFTER ->
              new Days(days.to().map(d -> d.plusDays(1)), Optional.empty(), days.precision());
        };
    boolean said = bounded.from().isPresent() || bounded.to().isPresent();
    return said && bounded.ordered() ? Optional.of(bounded) : Optional.empty();
  }
}
