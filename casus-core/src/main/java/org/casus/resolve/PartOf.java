package org.casus.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.event.Event;
import org.casus.event.Location;
import org.casus.event.When;

/**
 * Which events are parts of a longer one: the strike of the campaign, the attack of the toll since
 * January. The longer one spans over a week, is of the same type and country, and its days hold the
 * part's; of several the shortest.
 */
final class PartOf {
  private static final int LONG_DAYS = 7;

  /** Longer events that an event is compared with. */
  private static final int BOUND = 64;

  private PartOf() {}

  /** The whole's id for each event that has one. */
  static Map<String, String> of(List<Event> events) {
    Map<String, List<Event>> wholes = new HashMap<>();
    for (Event event : events) {
      if (days(event.date()) > LONG_DAYS) {
        List<Event> filed = wholes.computeIfAbsent(key(event), k -> new ArrayList<>());
        if (filed.size() < BOUND) {
          filed.add(event);
        }
      }
    }
    Map<String, String> parts = new HashMap<>();
    for (Event event : events) {
      whole(event, wholes.getOrDefault(key(event), List.of()))
          .ifPresent(w -> parts.put(event.id(), w.id()));
    }
    return parts;
  }

  private static Optional<Event> whole(Event part, List<Event> wholes) {
    Optional<Event> best = Optional.empty();
    for (Event whole : wholes) {
      boolean longer = days(whole.date()) > days(part.date());
      if (longer && holds(whole.date(), part.date()) && place(whole.location(), part.location())) {
        boolean shorter = best.isEmpty() || days(whole.date()) < days(best.get().date());
        best = shorter ? Optional.of(whole) : best;
      }
    }
    return best;
  }

  private static String key(Event event) {
    return event.type() + " " + event.location().flatMap(Location::country).orElse("");
  }

  private static boolean place(Optional<Location> whole, Optional<Location> part) {
    Spot spot = Spot.of(whole, part);
    return spot == Spot.SAME || spot == Spot.INSIDE;
  }

  private static boolean holds(When whole, When part) {
    Optional<LocalDate> from = whole.earliest();
    Optional<LocalDate> to = whole.latest();
    return from.isPresent()
        && to.isPresent()
        && part.earliest().isPresent()
        && part.latest().isPresent()
        && !part.earliest().get().isBefore(from.get())
        && !part.latest().get().isAfter(to.get());
  }

  /** Of a stretch with both ends; 0 where one is open. */
  private static long days(When when) {
    return Stretch.dated(when) && when.earliest().isPresent() && when.latest().isPresent()
        ? when.latest().get().toEpochDay() - when.earliest().get().toEpochDay() + 1
        : 0;
  }
}
