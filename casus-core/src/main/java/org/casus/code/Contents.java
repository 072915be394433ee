package org.casus.code;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.event.Actor;
import org.casus.event.Attribution;
import org.casus.event.Directness;
import org.casus.event.EventType;
import org.casus.event.Modality;
import org.casus.event.Stance;
import org.casus.parse.Tree;

/**
 * Links what a speech act is about to the speech act (READING.md section 2): the content carries
 * the speaker, with the speech act's words as cue. A speech act that is itself only possible is
 * told by its content alone.
 */
final class Contents {
  static final Set<EventType> SPEECH_ACTS =
      EnumSet.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.CONCEDE,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  private static final Set<Modality> ONLY_THOUGHT_OF =
      EnumSet.of(Modality.POSSIBLE, Modality.PLANNED);

  private Contents() {}

  static List<Draft> link(List<Draft> drafts, Tree tree) {
    List<Draft> linked = new ArrayList<>();
    Set<Draft> told = new HashSet<>();
    for (Draft draft : drafts) {
      Optional<Draft> act = speechAct(draft, drafts);
      if (act.isPresent() && ONLY_THOUGHT_OF.contains(act.get().modality())) {
        told.add(act.get());
        linked.add(roles(draft, act.get()));
      } else {
        linked.add(act.map(a -> content(draft, a, tree)).orElse(draft));
      }
    }
    linked.removeIf(told::contains);
    return linked;
  }

  /**
   * Who does what a speech act is about, where its own words do not say: who promised, who was
   * asked.
   */
  private static Draft roles(Draft content, Draft act) {
    EventType type = act.match().entry().gives().type();
    if (type == EventType.ACCUSE || type == EventType.SUPPORT) {
      return content;
    }
    boolean lent = content.match().support() == act.match().trigger();
    boolean asked = type == EventType.REQUEST;
    List<Actor> actors = content.actors();
    if (actors.isEmpty() || asked && lent) {
      actors = asked ? act.recipients() : act.actors();
    }
    boolean given = content.match().entry().gives().type() == EventType.AID && !asked;
    return content.with(
        actors, content.recipients().isEmpty() && given ? act.recipients() : content.recipients());
  }

  /**
   * The speech act whose word the claim names as embedder, or over whose clause the draft hangs.
   */
  private static Optional<Draft> speechAct(Draft draft, List<Draft> drafts) {
    int embedder = draft.claim().embedder();
    if (embedder < 0) {
      return Optional.empty();
    }
    for (Draft other : drafts) {
      boolean speaks = SPEECH_ACTS.contains(other.match().entry().gives().type());
      boolean names =
          other.match().words().contains(embedder) || other.match().support() == embedder;
      if (other != draft && speaks && names && other.match().trigger() != draft.match().trigger()) {
        return Optional.of(other);
      }
    }
    return Optional.empty();
  }

  private static Draft content(Draft draft, Draft act, Tree tree) {
    Draft linked = roles(draft, act).within(act.match().trigger());
    boolean named =
        draft.attribution().stream()
            .anyMatch(
                a -> a.cue().filter(c -> c.meets(tree.span(act.match().trigger()))).isPresent());
    if (!named && !act.actors().isEmpty()) {
      Stance stance =
          act.match().entry().gives().type() == EventType.ACCUSE ? Stance.ALLEGED : Stance.SAID;
      List<Attribution> chain = new ArrayList<>(draft.attribution());
      chain.add(
          new Attribution(
              Optional.of(act.actors().get(0)),
              Optional.of(tree.span(act.match().trigger())),
              stance,
              Directness.INDIRECT));
      linked = linked.saidBy(chain);
    }
    return linked;
  }
}
