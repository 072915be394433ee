package org.casus.app.eval;

import java.util.List;
import java.util.Optional;
import org.casus.actor.Named;
import org.casus.actor.StoryActors;
import org.casus.claim.StoryClaims;
import org.casus.count.StoryCounts;
import org.casus.event.ActorKind;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;
import org.casus.parser.Token;
import org.casus.place.StoryPlaces;
import org.casus.text.Span;
import org.casus.time.StoryTimes;

/** What each field's stage reads in one document. */
record Stages(
    ParsedStory story,
    StoryActors actors,
    StoryPlaces places,
    StoryTimes times,
    StoryCounts counts,
    StoryClaims claims) {

  /** A word: a sentence's index and an index in it. */
  record Place(int sentence, int word) {}

  /** What is named and no country is not looked at as a place: as the coder does it. */
  static List<Span> names(StoryActors actors) {
    return actors.named().stream()
        .filter(n -> n.kind() != ActorKind.COUNTRY)
        .map(Named::span)
        .toList();
  }

  /**
   * The head of the words at a stretch: the one whose own head lies outside. Empty where there is
   * no word.
   */
  Optional<Place> head(Span span) {
    for (int s = 0; s < story.size(); s++) {
      List<Token> tokens = story.tokens(s);
      int first = -1;
      int last = -1;
      for (int i = 0; i < tokens.size(); i++) {
        if (tokens.get(i).start() < span.end() && span.start() < tokens.get(i).end()) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
      if (first >= 0) {
        return Optional.of(new Place(s, top(story.tree(s), first, last)));
      }
    }
    return Optional.empty();
  }

  private static int top(Tree tree, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (tree.head(i) < first || tree.head(i) > last) {
        return i;
      }
    }
    return first;
  }
}
