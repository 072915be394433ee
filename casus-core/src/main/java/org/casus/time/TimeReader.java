package org.casus.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.event.When.Precision;
import org.casus.parse.ParsedStory;
import org.casus.text.Dateline;
import org.casus.text.Span;
import org.casus.text.Story;

/** Finds a story's time expressions and what days they mean. Safe to use from any thread. */
public final class TimeReader {
  /** How far into a text a dateline may reach. */
  private static final int DATELINE = 80;

  private static final String DASHES = "-–—(";

  private final Grammar grammar = Grammar.standard();
  private final Dating dating = Dating.standard();

  /** All expressions of the story; no tree is asked for. */
  public StoryTimes read(ParsedStory story) {
    Bearings at = Bearings.from(published(story));
    List<Expression> found = new ArrayList<>();
    for (int i = 0; i < story.size(); i++) {
      Span span = story.span(i);
      Lexemes text = new Lexemes(story.text(), span.start(), span.end());
      for (Grammar.Found f : grammar.read(text)) {
        final Bearings here = at.looking(Tense.around(text, f.start(), f.end()));
        Expression e = Expression.of(f, text, i, here);
        found.add(e);
        at = dated(e) ? e.meaning().days(here).map(at::having).orElse(at) : at;
      }
    }
    return new StoryTimes(story, found, dating, at.published());
  }

  private static boolean dated(Expression e) {
    return e.meaning().type() == TimexType.DATE || e.meaning().type() == TimexType.TIME;
  }

  /** The day of publication, else the full date of a dateline. */
  private Optional<LocalDate> published(ParsedStory parsed) {
    Story story = parsed.story();
    Optional<LocalDate> known = story.document().published();
    Optional<Dateline> dateline = story.dateline();
    if (known.isPresent() || dateline.isPresent()) {
      return known.isPresent()
          ? known
          : dateline
              .flatMap(Dateline::date)
              .flatMap(words -> fullDate(story.document().text(), words));
    }
    return filed(parsed.text());
  }

  /** The full date of a dateline that nobody has cut off: "BAHRI, May 3, 2024 --". */
  private Optional<LocalDate> filed(String text) {
    int end = Math.min(text.length(), DATELINE);
    Lexemes lexemes = new Lexemes(text, 0, end);
    for (Grammar.Found f : grammar.read(lexemes)) {
      String after = text.substring(lexemes.end(f.end() - 1), end).stripLeading();
      if (!after.isEmpty() && DASHES.indexOf(after.charAt(0)) >= 0) {
        return fullDate(text, new Span(lexemes.start(f.start()), lexemes.end(f.end() - 1)));
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> fullDate(String text, Span words) {
    Lexemes lexemes = new Lexemes(text, words.start(), words.end());
    Bearings nowhere = Bearings.from(Optional.empty());
    return grammar.read(lexemes).stream()
        .flatMap(f -> f.meaning().days(nowhere).stream())
        .filter(days -> days.precision() == Precision.DAY)
        .flatMap(days -> days.from().stream())
        .findFirst();
  }
}
