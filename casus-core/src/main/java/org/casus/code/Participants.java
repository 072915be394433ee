package org.casus.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.actor.NounClass;
import org.casus.claim.Claim;
import org.casus.claim.Voice;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.event.Directness;
import org.casus.parse.Tree;
import org.casus.parser.Relation;
import org.casus.text.Span;

/**
 * Turns the heads of noun phrases into actors; "I" and "we" in a quotation are its speaker and the
 * speaker's side.
 */
final class Participants {
  private static final Set<String> I = Set.of("i", "me", "my", "mine");
  private static final Set<String> WE = Set.of("we", "us", "our", "ours");

  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
  private static final Set<String> COUNTS =
      Set.of(
          "dozens",
          "scores",
          "hundreds",
          "thousands",
          "several",
          "many",
          "others",
          "some",
          "another");

  private final StoryReading reading;

  Participants(StoryReading reading) {
    this.reading = reading;
  }

  List<Actor> of(int sentence, List<Integer> heads, Claim claim) {
    List<Actor> actors = new ArrayList<>();
    for (int head : heads) {
      for (Actor actor : at(sentence, head, claim)) {
        if (actors.stream().noneMatch(a -> same(a, actor) || overlap(a, actor))) {
          actors.add(actor);
        }
      }
    }
    return actors;
  }

  private List<Actor> at(int sentence, int head, Claim claim) {
    Tree tree = reading.story().tree(sentence);
    String form = tree.form(head);
    if (I.contains(form) || WE.contains(form)) {
      return speaker(claim)
          .map(s -> WE.contains(form) ? reading.actors().governmentOf(s) : s)
          .or(
              () ->
                  claim.voices().isEmpty() && WE.contains(form)
                      ? reading.author()
                      : Optional.empty())
          .map(s -> List.of(s.at(tree.span(head))))
          .orElse(List.of());
    }
    if (nobody(tree, head)) {
      return List.of();
    }
    if (people(tree, head)) {
      return List.of(counted(tree, head));
    }
    return canAct(sentence, head) ? reading.actors().at(sentence, head) : List.of();
  }

  /** "No group", "nobody". */
  private static boolean nobody(Tree tree, int head) {
    int determiner = tree.child(head, Relation.DETERMINER, Relation.NEGATION);
    return determiner >= 0 && tree.form(determiner).equals("no")
        || NOBODY.contains(tree.form(head));
  }

  /** "dozens", "at least 12": people that are only counted. */
  private static boolean people(Tree tree, int head) {
    boolean number = tree.tag(head).equals("CD") || COUNTS.contains(tree.form(head));
    return number
        && Arrays.stream(tree.children(head)).noneMatch(c -> tree.is(c, Relation.NOMINAL))
        && tree.child(head, Relation.COMPOUND) < 0;
  }

  private Actor counted(Tree tree, int head) {
    Span words = tree.phrase(head);
    return new Actor(
        words.in(reading.story().text()),
        Optional.empty(),
        ActorKind.GROUP,
        Optional.empty(),
        List.of(),
        Optional.of(words));
  }

  /**
   * Whether a phrase names somebody: a thing, a deed or a town takes no part, it is what or where.
   */
  private boolean canAct(int sentence, int head) {
    Set<NounClass> classes = reading.actors().classes(sentence, head);
    return classes.isEmpty()
        || classes.stream().anyMatch(c -> c.ordinal() <= NounClass.ACTOR.ordinal())
            && (!classes.contains(NounClass.PLACE) || classes.contains(NounClass.STATE));
  }

  /** Whose own words the claim gives. */
  private Optional<Actor> speaker(Claim claim) {
    for (int i = claim.voices().size() - 1; i >= 0; i--) {
      Voice voice = claim.voices().get(i);
      if (voice.directness() != Directness.INDIRECT && voice.speakerWord() >= 0) {
        return speaker(voice);
      }
    }
    return Optional.empty();
  }

  /** The actor that a voice is, as the story names it. */
  Optional<Actor> speaker(Voice voice) {
    if (voice.speakerSentence() < 0 || voice.speakerWord() < 0) {
      return Optional.empty();
    }
    List<Actor> found = reading.actors().at(voice.speakerSentence(), voice.speakerWord());
    return found.stream().findFirst();
  }

  private static boolean overlap(Actor a, Actor b) {
    return a.span().isPresent()
        && b.span().isPresent()
        && a.span().get().meets(b.span().get())
        && !a.name().isEmpty()
        && a.country().equals(b.country());
  }

  /** Whether two name the same one. */
  static boolean same(Actor a, Actor b) {
    return a.name().equals(b.name()) && a.country().equals(b.country());
  }
}
