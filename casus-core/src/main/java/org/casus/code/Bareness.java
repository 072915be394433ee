package org.casus.code;

import java.util.EnumSet;
import java.util.Set;
import org.casus.event.Modality;
import org.casus.event.When;
import org.casus.parse.Tree;

/**
 * Nouns that only point at trouble: "fears of unrest", "a recent bout of violence" (READING.md
 * section 1: background nouns are no mentions). A noun of that kind tells an event only if a
 * participant, a day or a count comes with it.
 */
final class Bareness {
  private static final Set<String> TROUBLE =
      Set.of(
          "violence",
          "unrest",
          "conflict",
          "war",
          "crisis",
          "fighting",
          "hostility",
          "tension",
          "bloodshed",
          "strife",
          "turmoil",
          "terrorism",
          "terror",
          "instability",
          "chaos",
          "insurgency",
          "upheaval");

  private static final Set<Modality> THOUGHT_OF =
      EnumSet.of(Modality.POSSIBLE, Modality.THREATENED);

  private Bareness() {}

  static boolean of(Draft draft, Tree tree) {
    Match match = draft.match();
    boolean trouble = TROUBLE.contains(tree.lemma(match.trigger()));
    boolean thoughtOf = THOUGHT_OF.contains(draft.modality());
    boolean alone =
        draft.actors().isEmpty()
            && draft.recipients().isEmpty()
            && draft.casualties().isEmpty()
            && (draft.date() instanceof When.Unsaid || trouble && thoughtOf);
    return match.entry().kind() == Kind.NOUN
        && alone
        && match.support() < 0
        && (trouble || thoughtOf);
  }
}
