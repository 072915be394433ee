package org.casus.app.eval.task;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.casus.event.Actor;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Location;
import org.casus.event.Polarity;

/**
 * An event in the terms of reports on political violence: attack, bombing, kidnapping, arson;
 * accomplished, attempted or threatened.
 */
record Incident(Event event, Map<Slot, List<String>> slots) {
  private static final List<String> BOMBING =
      List.of("explosives", "suicide-attack", "aerial", "drone");

  /** Empty where the event is no incident: not violent, background, negated, merely possible. */
  static Optional<Incident> of(Event event) {
    Optional<String> stage = stage(event);
    if (stage.isEmpty() || event.historical() || event.polarity() == Polarity.NEGATED) {
      return Optional.empty();
    }
    Map<Slot, List<String>> slots = new EnumMap<>(Slot.class);
    slots.put(Slot.TYPE, List.of(type(event)));
    slots.put(Slot.STAGE, List.of(stage.get()));
    slots.put(Slot.LOCATION, event.location().map(Incident::places).orElse(List.of()));
    slots.put(Slot.PERPETRATOR, names(event.actors(), false));
    slots.put(Slot.PERPETRATOR_GROUP, names(event.actors(), true));
    slots.put(Slot.VICTIM, event.recipients().stream().map(Actor::name).toList());
    return Optional.of(new Incident(event, slots));
  }

  List<String> fills(Slot slot) {
    return slots.getOrDefault(slot, List.of());
  }

  /** The event's days; empty where it has none of its own. */
  Optional<Days> days() {
    boolean none = event.date().earliest().isEmpty() && event.date().latest().isEmpty();
    return none
        ? Optional.empty()
        : Optional.of(new Days(event.date().earliest(), event.date().latest()));
  }

  private static Optional<String> stage(Event event) {
    if (event.type() == EventType.THREATEN && event.mode().filter("violence"::equals).isPresent()) {
      return Optional.of("THREATENED");
    }
    if (event.type() != EventType.ASSAULT) {
      return Optional.empty();
    }
    return switch (event.modality()) {
      case HAPPENED, ONGOING -> Optional.of("ACCOMPLISHED");
      case ATTEMPTED -> Optional.of("ATTEMPTED");
      case THREATENED -> Optional.of("THREATENED");
      default -> Optional.empty();
    };
  }

  private static String type(Event event) {
    String mode = event.mode().orElse("");
    if (mode.equals("abduct")) {
      return "KIDNAPPING";
    }
    if (mode.equals("destroy")) {
      return "ARSON";
    }
    return BOMBING.contains(mode) ? "BOMBING" : "ATTACK";
  }

  private static List<String> names(List<Actor> actors, boolean groups) {
    return actors.stream().filter(a -> group(a) == groups).map(Actor::name).toList();
  }

  /** An organisation with a name of its own; "gunmen" and persons are individuals. */
  private static boolean group(Actor actor) {
    return switch (actor.kind()) {
      case ARMED_GROUP, ORGANISATION, PARTY, GOVERNMENT, COUNTRY, IGO, NGO, COMPANY, MEDIA -> true;
      case PERSON, GROUP, OTHER -> false;
    };
  }

  private static List<String> places(Location place) {
    String country = place.country().map(Incident::english).orElse("");
    return List.of(country + ":" + place.name());
  }

  private static String english(String alpha3) {
    for (String alpha2 : Locale.getISOCountries()) {
      Locale country = new Locale.Builder().setRegion(alpha2).build();
      if (country.getISO3Country().equals(alpha3)) {
        return country.getDisplayCountry(Locale.ENGLISH);
      }
    }
    return alpha3;
  }
}
