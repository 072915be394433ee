package org.casus.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;
import org.casus.text.Span;

/**
 * A story's sayings, read when asked for: for one act only its own sentence is parsed, and those
 * beside the quotation that it stands in.
 */
final class Attributions {
  private final ParsedStory story;
  private final Vocabulary vocabulary;
  private final Quotes quotes;
  private final QuoteOwners owners;
  private final AtomicReferenceArray<List<Cue>> cues;

  Attributions(ParsedStory story, Vocabulary vocabulary) {
    this.story = story;
    this.vocabulary = vocabulary;
    this.quotes = Quotes.of(story);
    this.owners = new QuoteOwners(story, quotes, this::cues);
    this.cues = new AtomicReferenceArray<>(story.size());
  }

  private List<Cue> cues(int sentence) {
    List<Cue> known = cues.get(sentence);
    if (known == null) {
      known = new Cues(sentence, story.tree(sentence), vocabulary, quotes).read();
      cues.set(sentence, known);
    }
    return known;
  }

  /** What may be said over the acts of one sentence. */
  List<Saying> over(int sentence) {
    Map<Cue, List<Span>> owned = new HashMap<>();
    List<Cue> order = new ArrayList<>(cues(sentence));
    List<Span> quotations = new ArrayList<>();
    for (int q : quotes.in(sentence)) {
      quotations.addAll(quotes.all().get(q).spans());
      owners.of(q).ifPresent(cue -> own(owned, order, cue, quotes.all().get(q).spans()));
    }
    owners
        .statement(sentence)
        .ifPresent(cue -> own(owned, order, cue, List.of(story.span(sentence))));
    for (Cue cue : order) {
      if (cue.sentence() != sentence) {
        quotes.in(cue.sentence()).forEach(q -> quotations.addAll(quotes.all().get(q).spans()));
      }
    }
    List<Saying> found = new ArrayList<>();
    for (Cue cue : order) {
      Saying saying = cue.saying(owned.getOrDefault(cue, List.of()), quotations);
      if (!saying.content().isEmpty()) {
        found.add(saying);
      }
    }
    return found;
  }

  private static void own(
      Map<Cue, List<Span>> owned, List<Cue> order, Cue cue, List<Span> stretches) {
    owned.computeIfAbsent(cue, c -> new ArrayList<>()).addAll(stretches);
    if (!order.contains(cue)) {
      order.add(cue);
    }
  }

  /**
   * Every saying that the story itself tells: what quoted speakers report of others is left out.
   */
  List<Saying> all() {
    Map<Cue, List<Span>> owned = new HashMap<>();
    List<Span> quotations = new ArrayList<>();
    for (int q = 0; q < quotes.all().size(); q++) {
      List<Span> spans = quotes.all().get(q).spans();
      quotations.addAll(spans);
      Optional<Cue> owner = owners.of(q);
      owner.ifPresent(cue -> owned.computeIfAbsent(cue, c -> new ArrayList<>()).addAll(spans));
    }
    for (int s = 0; s < story.size(); s++) {
      Span span = story.span(s);
      owners
          .statement(s)
          .ifPresent(cue -> owned.computeIfAbsent(cue, c -> new ArrayList<>()).add(span));
    }
    List<Saying> found = new ArrayList<>();
    for (int s = 0; s < story.size(); s++) {
      Tree tree = story.tree(s);
      for (Cue cue : cues(s)) {
        boolean told = tree.verb(cue.word()) || cue.quoting();
        if (told && quotes.of(s, cue.word()) < 0) {
          Saying saying = cue.saying(owned.getOrDefault(cue, List.of()), quotations);
          if (!saying.content().isEmpty()) {
            found.add(saying);
          }
        }
      }
    }
    return List.copyOf(found);
  }
}
