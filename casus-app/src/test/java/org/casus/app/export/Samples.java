package org.casus.app.export;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.event.Attribution;
import org.casus.event.Casualty;
import org.casus.event.CasualtyKind;
import org.casus.event.Context;
import org.casus.event.Directness;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.Provenance;
import org.casus.event.Stance;
import org.casus.event.Views;
import org.casus.event.When;
import org.casus.text.Document;
import org.casus.text.Span;
import org.casus.text.Story;

/** A story with one mention that says everything and one that says nothing it need not. */
final class Samples {
  static final String TEXT =
      "Rebels struck a depot in Bahri on Monday, killing at least 4 guards, the governor said.";

  private Samples() {}

  static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Actor actor(String name, String words, String country, String... sectors) {
    return new Actor(
        name,
        Optional.empty(),
        ActorKind.GROUP,
        Optional.of(country),
        List.of(sectors),
        Optional.of(span(words)));
  }

  static Mention full() {
    Map<String, Double> confidences = new LinkedHashMap<>();
    confidences.put("type", 0.9);
    confidences.put("actors", 0.70004);
    return new Mention(
        "m_0123456789abcdef",
        "d1",
        0,
        new Span(0, TEXT.length()),
        span("struck"),
        EventType.ASSAULT,
        Optional.of("drone"),
        List.of(Context.MILITARY),
        Modality.HAPPENED,
        Polarity.AFFIRMED,
        false,
        new Views("ASSAULT", "195", 4, -10.0, "Explosions/Remote violence/Air/drone strike"),
        List.of(actor("Rebels", "Rebels", "SDN", "REB")),
        List.of(actor("guards", "4 guards", "SDN", "MIL")),
        List.of(
            new Attribution(
                Optional.of(actor("the governor", "the governor", "SDN", "GOV")),
                Optional.of(span("said")),
                Stance.SAID,
                Directness.INDIRECT)),
        new When.Dated(
            Optional.of(LocalDate.of(2024, 5, 6)),
            Optional.of(LocalDate.of(2024, 5, 6)),
            When.Precision.DAY,
            false,
            Optional.of(span("on Monday"))),
        Optional.of(
            new Location(
                "Bahri",
                Optional.of(new Location.Point(15.65, 32.55)),
                OptionalLong.of(379252),
                Optional.of("Khartoum"),
                Optional.empty(),
                Optional.of("SDN"),
                1,
                Optional.of(span("Bahri")))),
        List.of(
            new Casualty(
                CasualtyKind.KILLED,
                OptionalInt.of(4),
                OptionalInt.of(4),
                OptionalInt.empty(),
                Casualty.VICTIMS,
                span("at least 4 guards"))),
        Optional.empty(),
        Optional.of("e_0123456789abcdef"),
        false,
        0.8,
        confidences,
        new Provenance("casus-0.1.0", "p", "l", "r", "g", "assault.strike"));
  }

  static Mention bare() {
    return new Mention(
        "m_fedcba9876543210",
        "d1",
        0,
        new Span(0, TEXT.length()),
        span("killing"),
        EventType.CONSULT,
        Optional.empty(),
        List.of(),
        Modality.PLANNED,
        Polarity.NEGATED,
        true,
        new Views("AGREE", "03", 1, 4.0, ""),
        List.of(),
        List.of(),
        List.of(),
        new When.Unsaid(),
        Optional.empty(),
        List.of(),
        Optional.of("m_0123456789abcdef"),
        Optional.empty(),
        true,
        0.5,
        Map.of(),
        new Provenance("casus-0.1.0", "p", "l", "r", "g", "consult.meet"));
  }

  static Coded coded() {
    return new Coded(Story.of(Document.of(TEXT)), List.of(full(), bare()));
  }

  static Event event() {
    Mention m = full();
    return new Event(
        "e_0123456789abcdef",
        List.of(m.id()),
        m.type(),
        m.mode(),
        m.contexts(),
        m.modality(),
        m.polarity(),
        m.historical(),
        m.actors(),
        m.recipients(),
        m.date(),
        m.location(),
        m.casualties(),
        1,
        Optional.of("e_aaaaaaaaaaaaaaaa"),
        0.75,
        List.of("told once"));
  }
}
