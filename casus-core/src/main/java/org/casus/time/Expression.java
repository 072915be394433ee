package org.casus.time;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.event.When;
import org.casus.text.Span;

/**
 * An expression where it stands: what it means, what it is seen from, and the preposition before
 * it.
 */
record Expression(
    Span span, int sentence, Meaning meaning, Bearings at, Bound bound, Span words, String why) {

  static Expression of(Grammar.Found f, Lexemes text, int sentence, Bearings at) {
    Span span = new Span(text.start(f.start()), text.end(f.end() - 1));
    boolean owner = text.word(f.end()).equals("'") && text.word(f.end() + 1).equals("s");
    int before = owner ? f.start() : Bound.start(text, f.start());
    Bound bound = Bound.of(text, before, f.start());
    return new Expression(
        span,
        sentence,
        f.meaning(),
        at,
        bound,
        new Span(text.start(before), span.end()),
        f.pattern());
  }

  Timex timex() {
    return new Timex(span, sentence, meaning.type(), meaning.value(at), when(at.direction()), why);
  }

  /** The days, told as past or as ahead. */
  When when(Direction direction) {
    Bearings seen = at.looking(direction);
    Optional<Days> days = meaning.days(seen).flatMap(d -> bound.apply(d, seen));
    return days.<When>map(
            d -> new When.Dated(d.from(), d.to(), d.precision(), false, Optional.of(words)))
        .orElse(new When.Unanchored(words));
  }

  /** From this one to another. */
  Expression upTo(Expression last) {
    return new Expression(
        span.upTo(last.span),
        sentence,
        new Meaning.Between(meaning, last.meaning),
        at,
        Bound.ON,
        words.upTo(last.span),
        why);
  }

  /** The same words with another meaning, counted from a day. */
  Expression seenFrom(Optional<LocalDate> day, Meaning other) {
    Bearings from = new Bearings(at.published(), day, day, at.direction());
    return new Expression(span, sentence, other, from, Bound.ON, words, why);
  }
}
