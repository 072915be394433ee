package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.event.EventType;
import org.casus.event.Modality;

/**
 * Whom help offered without naming anybody is for: "We are ready to provide assistance", says one
 * side of a visit, and means the other's country (READING.md section 12: participants are carried
 * into a sentence by ellipsis).
 */
final class Elision {
  private final StoryReading reading;

  Elision(StoryReading reading) {
    this.reading = reading;
  }

  List<Draft> fill(List<Draft> drafts) {
    List<Draft> filled = new ArrayList<>();
    for (Draft draft : drafts) {
      boolean elided =
          draft.match().entry().gives().type() == EventType.AID
              && draft.recipients().isEmpty()
              && !draft.actors().isEmpty()
              && !draft.attribution().isEmpty()
              && draft.modality() == Modality.PROMISED;
      filled.add(
          elided
              ? partner(draft, filled)
                  .map(p -> draft.with(draft.actors(), List.of(p)))
                  .orElse(draft)
              : draft);
    }
    return filled;
  }

  /** The country of the last one that the giver's country was told to deal with. */
  private Optional<Actor> partner(Draft draft, List<Draft> before) {
    Optional<String> giver = draft.actors().get(0).country();
    for (int i = before.size() - 1; i >= 0; i--) {
      Draft other = before.get(i);
      boolean same =
          giver.isPresent() && other.actors().stream().anyMatch(a -> a.country().equals(giver));
      if (same) {
        for (Actor recipient : other.recipients()) {
          if (recipient.country().isPresent() && !recipient.country().equals(giver)) {
            return Optional.of(land(recipient));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Actor land(Actor actor) {
    String country = actor.country().orElse("");
    Optional<Actor> named =
        reading.actors().named().stream()
            .map(n -> n.actor())
            .filter(a -> a.kind() == ActorKind.COUNTRY && a.country().equals(actor.country()))
            .findFirst();
    return new Actor(
        named.map(Actor::name).orElse(country),
        named.flatMap(Actor::id),
        ActorKind.COUNTRY,
        actor.country(),
        List.of(),
        Optional.empty());
  }
}
