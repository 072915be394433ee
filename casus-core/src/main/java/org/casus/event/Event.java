package org.casus.event;

import java.util.List;
import java.util.Optional;

/**
 * A real-world event: what its mentions add up to. Fields are as fine as any mention supports.
 *
 * @param id "e_" and a hash of its first mention's id
 * @param mentions ids, in document order
 * @param modality of the newest mention; the history is that of the mentions
 * @param reasons why the mentions are one event, one line each
 */
public record Event(
    String id,
    List<String> mentions,
    EventType type,
    Optional<String> mode,
    List<Context> contexts,
    Modality modality,
    Polarity polarity,
    boolean historical,
    List<Actor> actors,
    List<Actor> recipients,
    When date,
    Optional<Location> location,
    List<Casualty> casualties,
    int documents,
    Optional<String> partOf,
    double confidence,
    List<String> reasons) {
  public Event {
    mentions = List.copyOf(mentions);
    contexts = List.copyOf(contexts);
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    casualties = List.copyOf(casualties);
    reasons = List.copyOf(reasons);
  }
}
