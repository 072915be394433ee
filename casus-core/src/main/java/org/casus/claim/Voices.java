package org.casus.claim;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.event.Directness;
import org.casus.event.Stance;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;
import org.casus.text.Span;

/** Who says what a sentence tells of one act: the sayings over it, outermost first. */
final class Voices {
  /** The publisher's own voice, or that of a quotation whose speaker is another saying's. */
  private static final Set<String> FIRST_PERSON = Set.of("i", "we", "me", "us", "you");

  private final ParsedStory story;
  private final int sentence;
  private final Tree tree;
  private final Frames frames;
  private final Clauses clauses;
  private final Speakers speakers;
  private final List<Saying> sayings;

  Voices(ParsedStory story, int sentence, Tree tree, Frames frames, List<Saying> sayings) {
    this.story = story;
    this.sentence = sentence;
    this.tree = tree;
    this.frames = frames;
    this.clauses = new Clauses(tree, frames);
    this.speakers = new Speakers(tree);
    this.sayings = sayings;
  }

  List<Voice> over(int trigger, Ascent.Found found) {
    Span word = tree.span(trigger);
    List<Saying> over = new ArrayList<>();
    for (Saying saying : sayings) {
      boolean about =
          direct(saying, trigger)
              || (found.cues().contains(saying.cueWord()) && saying.cueSentence() == sentence);
      if (saying.stance().isPresent()
          && saying.contains(word)
          && (about || (saying.tells() && !found.presupposed()))
          && (saying.speakerWord() >= 0 || saying.stance().get() != Stance.SAID)
          && !ownWords(trigger, saying)
          && !unsaid(saying)
          && !firstPerson(saying)
          && !nobody(saying)
          && saying.cue().stream().noneMatch(cue -> cue.meets(word))) {
        over.add(saying);
      }
    }
    over.sort(Comparator.comparingInt(Saying::length).reversed());
    List<Voice> voices = new ArrayList<>();
    for (Saying saying : over) {
      Voice voice = voice(saying);
      join(voices, voice);
    }
    for (int cue : found.cues()) {
      boolean known =
          over.stream().anyMatch(s -> s.cueSentence() == sentence && s.cueWord() == cue);
      int speaker = speakers.of(cue);
      boolean unsaid = tree.verb(cue) && clauses.negated(cue) && told(cue);
      if (!known
          && !unsaid
          && speaker >= 0
          && !clauses.nobody(speaker)
          && speaker != trigger
          && !FIRST_PERSON.contains(tree.form(speaker))) {
        voices.add(
            new Voice(
                sentence,
                speaker,
                Optional.of(speakers.words(speaker, cue)),
                sentence,
                cue,
                Optional.of(tree.span(cue)),
                stance(cue),
                Directness.INDIRECT));
      }
    }
    return voices;
  }

  /** "repeated his denial" is one voice though two words tell it: the one that says more stays. */
  private static void join(List<Voice> voices, Voice voice) {
    for (int i = 0; i < voices.size(); i++) {
      Voice other = voices.get(i);
      boolean same =
          other.speakerSentence() == voice.speakerSentence()
              && other.speakerWord() == voice.speakerWord()
              && voice.speakerWord() >= 0;
      if (same && (voice.stance() == Stance.SAID || other.stance() == voice.stance())) {
        return;
      }
      if (same && other.stance() == Stance.SAID) {
        voices.set(i, voice);
        return;
      }
    }
    voices.add(voice);
  }

  private static Voice voice(Saying saying) {
    Optional<Span> source =
        saying.source().isEmpty() ? Optional.empty() : Optional.of(saying.source().get(0));
    return new Voice(
        saying.speakerSentence(),
        saying.speakerWord(),
        source,
        saying.cueSentence(),
        saying.cueWord(),
        Optional.of(saying.cue().get(0)),
        saying.stance().orElse(Stance.SAID),
        saying.directness());
  }

  private boolean told(int cue) {
    return frames.embedder(cue, "that").map(e -> e.signature() == Signature.SAYS).orElse(false);
  }

  private Stance stance(int cue) {
    for (String frame : List.of("to", "that", "np", "for", "of")) {
      Optional<Stance> stance = frames.embedder(cue, frame).flatMap(Embedder::stance);
      if (stance.isPresent()) {
        return stance.get();
      }
    }
    return Stance.SAID;
  }

  /** Whether the cue is about the act itself: "condemned the attack". */
  private boolean direct(Saying saying, int trigger) {
    return saying.cueSentence() == sentence
        && (tree.head(trigger) == saying.cueWord() || tree.head(saying.cueWord()) == trigger);
  }

  /** "said that … and urged": a second speech act beside the saying, not in it. */
  private boolean ownWords(int trigger, Saying saying) {
    if (saying.cueSentence() != sentence
        || saying.cueWord() > trigger
        || !tree.is(trigger, CONJUNCT)) {
      return false;
    }
    int first = tree.firstConjunct(trigger);
    return tree.tag(trigger).equals(tree.tag(saying.cueWord()))
        && tree.child(trigger, SUBJECT, AUXILIARY) < 0
        && speech(trigger)
        && !speech(first)
        && first != saying.cueWord();
  }

  private boolean speech(int verb) {
    for (String frame : List.of("to", "that", "np", "for", "on", "of")) {
      if (frames.embedder(verb, frame).flatMap(Embedder::stance).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "did not say that": nobody's words. */
  private boolean unsaid(Saying saying) {
    if (saying.stance().orElse(Stance.SAID) != Stance.SAID || saying.cueSentence() != sentence) {
      return false;
    }
    int cue = saying.cueWord();
    return tree.verb(cue) && saying.tells() && clauses.negated(cue);
  }

  private boolean firstPerson(Saying saying) {
    return saying.speakerWord() >= 0
        && FIRST_PERSON.contains(story.tree(saying.speakerSentence()).form(saying.speakerWord()));
  }

  /** "No group has admitted the attack": nobody says it. */
  private boolean nobody(Saying saying) {
    if (saying.speakerWord() < 0) {
      return false;
    }
    return saying.speakerSentence() == sentence && clauses.nobody(saying.speakerWord());
  }
}
