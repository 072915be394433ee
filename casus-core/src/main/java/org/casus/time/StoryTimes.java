package org.casus.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casus.event.When;
import org.casus.parse.Clauses;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;

/** A story's time expressions, and which of them dates an event. */
public final class StoryTimes {
  /** How many sentences make the lead, headline and dateline included. */
  private static final int LEAD = 4;

  /** How many days old news may be. */
  private static final int RECENT = 4;

  private final ParsedStory story;
  private final List<Expression> expressions;
  private final Dating dating;
  private final Optional<LocalDate> published;

  StoryTimes(
      ParsedStory story,
      List<Expression> expressions,
      Dating dating,
      Optional<LocalDate> published) {
    this.story = story;
    this.published = published;
    this.expressions = List.copyOf(expressions);
    this.dating = dating;
  }

  /** Every expression of the story, in order. */
  public List<Timex> all() {
    return expressions.stream().map(Expression::timex).toList();
  }

  /**
   * When an event took place by its own sentence. What dates the saying does not date what is said.
   *
   * @param trigger index of the word that names the event
   * @param ahead whether the claim says planned, promised, threatened or demanded: weekdays and
   *     months without a year then lie ahead
   */
  public When of(int sentence, int trigger, boolean ahead) {
    return dated(sentence, trigger)
        .map(e -> fromAnother(e, trigger))
        .map(e -> e.when(ahead ? Direction.AHEAD : past(e)))
        .orElse(new When.Unsaid());
  }

  /**
   * When an event took place by the whole story: its own sentence, else the nearest other sentence
   * that dates the same word, else the day that the story's first sentences tell of if it is one of
   * the last few, else that of publication, marked inferred. For a calendar of the story, not for a
   * mention's own record.
   */
  public When inStory(int sentence, int trigger, boolean ahead) {
    When own = of(sentence, trigger, ahead);
    if (own.earliest().isPresent() || own.latest().isPresent()) {
      return own;
    }
    Optional<When> same = ofSameWord(sentence, trigger, ahead);
    if (same.isPresent()) {
      return same.get();
    }
    return newsDay()
        .<When>map(
            day ->
                new When.Dated(
                    Optional.of(day), Optional.of(day), When.Precision.DAY, true, Optional.empty()))
        .orElse(own);
  }

  /** The day that the news is of: told in the lead and within a few days of publication. */
  private Optional<LocalDate> newsDay() {
    return published.map(
        day ->
            expressions.stream()
                .filter(e -> e.sentence() < LEAD)
                .flatMap(e -> e.meaning().days(e.at()).stream())
                .filter(days -> days.precision() == When.Precision.DAY)
                .flatMap(days -> days.from().stream())
                .filter(told -> told.isBefore(day) && told.isAfter(day.minusDays(RECENT)))
                .findFirst()
                .orElse(day));
  }

  private Optional<When> ofSameWord(int sentence, int trigger, boolean ahead) {
    Tree tree = story.tree(sentence);
    String lemma = tree.lemma(trigger).toLowerCase(Locale.ROOT);
    if (new Clauses(tree).saying(trigger)) {
      return Optional.empty();
    }
    for (int away = 1; away < story.size(); away++) {
      for (int other : new int[] {sentence - away, sentence + away}) {
        if (other >= 0 && other < story.size() && !in(other).isEmpty()) {
          Optional<When> found = ofLemma(other, lemma, ahead);
          if (found.isPresent()) {
            return found;
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<When> ofLemma(int sentence, String lemma, boolean ahead) {
    Tree tree = story.tree(sentence);
    for (int i = 0; i < tree.size(); i++) {
      if (tree.lemma(i).toLowerCase(Locale.ROOT).equals(lemma)) {
        When when = of(sentence, i, ahead);
        if (when.earliest().isPresent() && when.latest().isPresent()) {
          return Optional.of(when);
        }
      }
    }
    return Optional.empty();
  }

  /** The words that dated the event, and why these. */
  public String why(int sentence, int trigger) {
    Tree tree = story.tree(sentence);
    return dated(sentence, trigger)
        .map(
            e ->
                "\"%s\" by %s, %s, evidence %.1f"
                    .formatted(
                        e.words().in(story.text()),
                        e.why(),
                        e.bound(),
                        dating.score(tree, e, trigger)))
        .orElse("no expression of the sentence dates it");
  }

  /** The expressions of a sentence, in order. */
  List<Expression> in(int sentence) {
    return expressions.stream().filter(e -> e.sentence() == sentence).toList();
  }

  /**
   * "Came two days after bombs killed six": the bombs are that much earlier than the day told
   * beside it, or than publication.
   */
  private Expression fromAnother(Expression e, int trigger) {
    int at = story.tree(e.sentence()).span(trigger).start();
    if (!(e.meaning() instanceof Meaning.Apart apart) || at < e.span().end()) {
      return e;
    }
    Optional<LocalDate> beside =
        in(e.sentence()).stream()
            .filter(other -> !other.equals(e))
            .flatMap(other -> other.meaning().days(other.at()).stream())
            .filter(days -> days.precision() == When.Precision.DAY)
            .flatMap(days -> days.day().stream())
            .findFirst();
    return e.seenFrom(beside.isPresent() ? beside : e.at().published(), apart.other());
  }

  private Optional<Expression> dated(int sentence, int trigger) {
    List<Expression> here = in(sentence);
    Optional<Expression> best = Optional.empty();
    double highest = 0;
    for (int i = 0; i < here.size(); i++) {
      double score = dating.score(story.tree(sentence), here.get(i), trigger);
      if (score > highest) {
        highest = score;
        best = Optional.of(joined(here, i));
      }
    }
    return best;
  }

  /** "From 2009 to 2013", "in 2011 and 2012": one stretch. */
  private Expression joined(List<Expression> here, int i) {
    Expression first = here.get(i);
    if (i + 1 < here.size()) {
      Expression next = here.get(i + 1);
      String between = story.text().substring(first.span().end(), next.span().start()).strip();
      boolean open = between.equals("and") || between.equals("to") || between.equals("until");
      if (open && first.meaning().getClass().equals(next.meaning().getClass())) {
        return first.upTo(next);
      }
    }
    return first;
  }

  private static Direction past(Expression e) {
    return e.at().direction() == Direction.AHEAD ? Direction.AHEAD : Direction.PAST;
  }
}
