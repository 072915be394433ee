package org.casus.app.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.event.Casualty;
import org.casus.event.CasualtyKind;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.Provenance;
import org.casus.event.Views;
import org.casus.event.When;
import org.casus.text.Span;

/** Short ways to say a mention, an event, an actor, for tests. */
public final class Mentions {
  private Mentions() {}

  public static Mention mention(
      EventType type, String plover, String cameo, List<Actor> actors, List<Actor> recipients) {
    return new Mention(
        "m_1",
        "d",
        0,
        new Span(0, 1),
        new Span(0, 1),
        type,
        Optional.empty(),
        List.of(),
        Modality.HAPPENED,
        Polarity.AFFIRMED,
        false,
        new Views(plover, cameo, 1, 0, ""),
        actors,
        recipients,
        List.of(),
        new When.Unsaid(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        1,
        Map.of(),
        new Provenance("", "", "", "", "", ""));
  }

  public static Event event(
      EventType type,
      String mode,
      List<Actor> actors,
      List<Actor> recipients,
      When date,
      Optional<Location> place,
      List<Casualty> casualties) {
    return new Event(
        "e_1",
        List.of("m_1"),
        type,
        Optional.of(mode).filter(m -> !m.isEmpty()),
        List.of(),
        Modality.HAPPENED,
        Polarity.AFFIRMED,
        false,
        actors,
        recipients,
        date,
        place,
        casualties,
        1,
        Optional.empty(),
        1,
        List.of());
  }

  public static Actor actor(String name, ActorKind kind, String country, String... sectors) {
    return new Actor(
        name,
        Optional.empty(),
        kind,
        Optional.of(country).filter(c -> !c.isEmpty()),
        List.of(sectors),
        Optional.empty());
  }

  public static Location place(String name, String country, Span span, double lat, double lon) {
    return new Location(
        name,
        Optional.of(new Location.Point(lat, lon)),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(country),
        1,
        Optional.of(span));
  }

  public static When day(String day) {
    LocalDate date = LocalDate.parse(day);
    return new When.Dated(
        Optional.of(date), Optional.of(date), When.Precision.DAY, false, Optional.empty());
  }

  public static Casualty count(CasualtyKind kind, int number) {
    OptionalInt n = OptionalInt.of(number);
    return new Casualty(kind, n, n, n, Casualty.UNKNOWN, new Span(0, 1));
  }

  public static Casualty atLeast(CasualtyKind kind, int number) {
    OptionalInt n = OptionalInt.of(number);
    return new Casualty(kind, n, n, OptionalInt.empty(), Casualty.UNKNOWN, new Span(0, 1));
  }
}
