package org.casus.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.Span;

/**
 * One event as one place in a document tells it.
 *
 * @param id "m_" and a hash of document id, spans and type
 * @param sentence index from 0 over the story's sentences
 * @param evidence the sentence's span
 * @param trigger the shortest words that name the act
 * @param mode one of the type's modes
 * @param historical told as background
 * @param attribution who says so, outermost first; empty: the publisher's own voice
 * @param within id of the speech act that this is the content of
 * @param event id of the event it resolves to
 * @param notice whether it stands in a notice, and was asked for
 * @param confidence in [0, 1]
 * @param confidences by field, in the order of the record's JSON
 */
public record Mention(
    String id,
    String document,
    int sentence,
    Span evidence,
    Span trigger,
    EventType type,
    Optional<String> mode,
    List<Context> contexts,
    Modality modality,
    Polarity polarity,
    boolean historical,
    Views views,
    List<Actor> actors,
    List<Actor> recipients,
    List<Attribution> attribution,
    When date,
    Optional<Location> location,
    List<Casualty> casualties,
    Optional<String> within,
    Optional<String> event,
    boolean notice,
    double confidence,
    Map<String, Double> confidences,
    Provenance provenance) {
  public Mention {
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    attribution = List.copyOf(attribution);
    casualties = List.copyOf(casualties);
    if (mode.isPresent() && !type.modes().contains(mode.get())) {
      throw new IllegalArgumentException("%s has no mode %s".formatted(type, mode.get()));
    }
  }

  /** The same mention, resolved to an event. */
  public Mention of(String eventId) {
    return new Mention(
        id,
        document,
        sentence,
        evidence,
        trigger,
        type,
        mode,
        contexts,
        modality,
        polarity,
        historical,
        views,
        actors,
        recipients,
        attribution,
        date,
        location,
        casualties,
        within,
        Optional.of(eventId),
        notice,
        confidence,
        confidences,
        provenance);
  }
}
