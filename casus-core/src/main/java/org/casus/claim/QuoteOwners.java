package org.casus.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntFunction;
import org.casus.parse.ParsedStory;
import org.casus.text.Span;

/**
 * Whose a quotation is: the cue beside it in its own sentences, else the one that leads into it,
 * else the one before it that it continues, else the one that follows.
 */
final class QuoteOwners {
  private static final int SHORT = 4;

  /** Quotations, or sentences of a statement, that one cue may carry. */
  private static final int LONGEST_RUN = 60;

  private final ParsedStory story;
  private final Quotes quotes;
  private final IntFunction<List<Cue>> cues;
  private final AtomicReferenceArray<Optional<Cue>> known;

  QuoteOwners(ParsedStory story, Quotes quotes, IntFunction<List<Cue>> cues) {
    this.story = story;
    this.quotes = quotes;
    this.cues = cues;
    this.known = new AtomicReferenceArray<>(quotes.all().size());
  }

  /** Whose a quotation is; empty where nobody is near. */
  Optional<Cue> of(int number) {
    int first = number;
    while (first > 0
        && number - first < LONGEST_RUN
        && known.get(first) == null
        && !settled(first)) {
      first--;
    }
    for (int q = first; q < number; q++) {
      one(q);
    }
    return one(number);
  }

  private Optional<Cue> one(int number) {
    Optional<Cue> owner = known.get(number);
    if (owner == null) {
      Quotes.Quote quote = quotes.all().get(number);
      owner = nearest(quote);
      if (owner.isEmpty() && wholeSentences(quote)) {
        if (continues(number)) {
          owner = Optional.ofNullable(known.get(number - 1)).flatMap(o -> o);
        }
        if (owner.isEmpty()) {
          owner = following(quote);
        }
      }
      known.set(number, owner);
    }
    return owner;
  }

  private boolean settled(int number) {
    return !continues(number) || nearest(quotes.all().get(number)).isPresent();
  }

  private boolean continues(int number) {
    return number > 0
        && quotes.all().get(number).fromSentence() - quotes.all().get(number - 1).toSentence() <= 1;
  }

  private Optional<Cue> nearest(Quotes.Quote quote) {
    Optional<Cue> owner = beside(quote);
    return owner.isPresent() || !wholeSentences(quote) ? owner : leading(quote);
  }

  /**
   * Whose statement a sentence belongs to that is given whole: "The minister said:" and then
   * paragraphs without quotation marks, to the story's end or to the next that has some.
   */
  Optional<Cue> statement(int sentence) {
    for (int s = sentence; s > 0 && s > sentence - LONGEST_RUN && quotes.of(s, 0) < 0; s--) {
      var tokens = story.tokens(s - 1);
      if (!tokens.get(tokens.size() - 1).form().equals(":")) {
        continue;
      }
      Optional<Cue> owner = Optional.empty();
      for (Cue cue : cues.apply(s - 1)) {
        if (cue.quoting() && cue.source().isPresent()) {
          owner = Optional.of(cue);
        }
      }
      return Quotes.paragraphBetween(story, s) ? owner : Optional.empty();
    }
    return Optional.empty();
  }

  /** A cue outside the quotation but in one of its sentences; the nearest to it. */
  private Optional<Cue> beside(Quotes.Quote quote) {
    Optional<Cue> best = Optional.empty();
    int nearest = Integer.MAX_VALUE;
    for (int s : List.of(quote.fromSentence(), quote.toSentence())) {
      for (Cue cue : cues.apply(s)) {
        if (!cue.quoting() || inside(cue, quote)) {
          continue;
        }
        boolean covers = quote.spans().stream().anyMatch(cue::covers);
        int distance = covers ? 0 : distance(cue, quote);
        boolean words = quote.spans().get(0).length() > 30 || covers;
        if (words && distance < nearest && distance < 160) {
          nearest = distance;
          best = Optional.of(cue);
        }
      }
    }
    return best;
  }

  private boolean inside(Cue cue, Quotes.Quote quote) {
    Span words = cue.words().get(0);
    return quote.spans().stream().anyMatch(piece -> piece.meets(words));
  }

  private static int distance(Cue cue, Quotes.Quote quote) {
    Span words = cue.words().get(0);
    int nearest = Integer.MAX_VALUE;
    for (Span piece : quote.spans()) {
      int d =
          piece.end() <= words.start() ? words.start() - piece.end() : piece.start() - words.end();
      nearest = Math.min(nearest, Math.max(d, 0));
    }
    return nearest;
  }

  /** Whether the quotation fills its sentences, but for a word or two. */
  private boolean wholeSentences(Quotes.Quote quote) {
    return quote.fromToken() < SHORT
        || quote.toSentence() > quote.fromSentence()
        || story.tokens(quote.toSentence()).size() - quote.toToken() < SHORT;
  }

  /** The sentence before ends in a colon, or tells its speaker last. */
  private Optional<Cue> leading(Quotes.Quote quote) {
    int before = quote.fromSentence() - 1;
    if (before < 0) {
      return Optional.empty();
    }
    var tokens = story.tokens(before);
    boolean colon = tokens.get(tokens.size() - 1).form().equals(":");
    boolean sameParagraph = !Quotes.paragraphBetween(story, quote.fromSentence());
    List<Cue> candidates = new ArrayList<>();
    for (Cue cue : cues.apply(before)) {
      if (cue.quoting() && cue.source().isPresent() && quotes.of(before, cue.word()) < 0) {
        candidates.add(cue);
      }
    }
    if (candidates.isEmpty() || !(colon || sameParagraph)) {
      return Optional.empty();
    }
    return Optional.of(candidates.get(colon ? candidates.size() - 1 : 0));
  }

  private Optional<Cue> following(Quotes.Quote quote) {
    int next = quote.toSentence() + 1;
    if (next >= story.size()) {
      return Optional.empty();
    }
    for (Cue cue : cues.apply(next)) {
      if (cue.quoting()
          && cue.source().isPresent()
          && cue.word() < 8
          && quotes.of(next, cue.word()) < 0) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }
}
