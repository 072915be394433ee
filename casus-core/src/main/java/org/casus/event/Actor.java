package org.casus.event;

import java.util.List;
import java.util.Optional;
import org.casus.text.Span;

/**
 * Who did it, to whom, or who says so.
 *
 * @param name resolved over the story: "Vladimir Putin" where the sentence says "he"
 * @param id of the registry, where it is in it
 * @param country ISO 3166-1 alpha-3, of the role at the event's date
 * @param sectors PLOVER's codes plus IGO and NGO, in the registry's order, none twice
 * @param span the words in the mention's sentence; empty where it was carried in from another one
 */
public record Actor(
    String name,
    Optional<String> id,
    ActorKind kind,
    Optional<String> country,
    List<String> sectors,
    Optional<Span> span) {
  public Actor {
    sectors = List.copyOf(sectors);
  }

  /** The same one, as other words name it. */
  public Actor at(Span words) {
    return new Actor(name, id, kind, country, sectors, Optional.of(words));
  }
}
