package org.casus.resolve;

import java.util.List;
import org.casus.event.Event;
import org.casus.event.Mention;

/**
 * What mentions add up to.
 *
 * @param mentions the ones that were given, in their order, each with its event's id
 * @param events in the order of their first mentions: by document id, then by place in the text
 */
public record Resolution(List<Mention> mentions, List<Event> events) {
  public Resolution {
    mentions = List.copyOf(mentions);
    events = List.copyOf(events);
  }
}
