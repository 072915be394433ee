package org.casus.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.event.Casualty;
import org.casus.event.CasualtyKind;
import org.casus.event.EventType;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.Provenance;
import org.casus.event.Views;
import org.casus.event.When;
import org.casus.text.Document;
import org.casus.text.Span;

/** An invented article and what it tells, in the order told. */
final class Tale {
  private final Document document;
  private final List<Mention> mentions = new ArrayList<>();

  private Tale(Document document) {
    this.document = document;
  }

  static Tale of(String id, String published, String text) {
    return new Tale(
        new Document(
            id,
            text,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(published).filter(p -> !p.isEmpty()).map(LocalDate::parse),
            Optional.of("en"),
            Map.of()));
  }

  /** The next telling of these words as an act of this type; fields follow. */
  Teller tells(EventType type, String words) {
    int from = mentions.isEmpty() ? 0 : mentions.get(mentions.size() - 1).trigger().end();
    int start = document.text().indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException("no \"" + words + "\" in the tale");
    }
    return new Teller(type, new Span(start, start + words.length()));
  }

  Document document() {
    return document;
  }

  List<Mention> mentions() {
    return mentions;
  }

  static Actor actor(String name, String country, String... sectors) {
    return new Actor(
        name,
        Optional.empty(),
        ActorKind.OTHER,
        Optional.of(country).filter(c -> !c.isEmpty()),
        List.of(sectors),
        Optional.empty());
  }

  static Location place(String name, String country, int precision) {
    return new Location(
        name,
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(country),
        precision,
        Optional.empty());
  }

  static When days(String from, String to) {
    Optional<Span> words = Optional.of(new Span(0, 1));
    return new When.Dated(
        Optional.of(LocalDate.parse(from)),
        Optional.of(LocalDate.parse(to)),
        When.Precision.DAY,
        false,
        words);
  }

  static Casualty killed(int low, int best, int high) {
    return new Casualty(
        CasualtyKind.KILLED,
        OptionalInt.of(low),
        OptionalInt.of(best),
        OptionalInt.of(high),
        Casualty.VICTIMS,
        new Span(0, 1));
  }

  /** Fields of a telling; {@link #done} adds it. */
  final class Teller {
    private final EventType type;
    private final Span trigger;
    private Optional<String> mode = Optional.empty();
    private Modality modality = Modality.HAPPENED;
    private List<Actor> actors = List.of();
    private List<Actor> recipients = List.of();
    private When date = new When.Unsaid();
    private Optional<Location> place = Optional.empty();
    private List<Casualty> casualties = List.of();

    private Teller(EventType type, Span trigger) {
      this.type = type;
      this.trigger = trigger;
    }

    Teller mode(String word) {
      mode = Optional.of(word);
      return this;
    }

    Teller as(Modality told) {
      modality = told;
      return this;
    }

    Teller by(Actor... who) {
      actors = List.of(who);
      return this;
    }

    Teller to(Actor... whom) {
      recipients = List.of(whom);
      return this;
    }

    Teller on(String from, String to) {
      date = days(from, to);
      return this;
    }

    Teller at(String name, String country, int precision) {
      place = Optional.of(Tale.place(name, country, precision));
      return this;
    }

    Teller with(Casualty... numbers) {
      casualties = List.of(numbers);
      return this;
    }

    Tale done() {
      mentions.add(
          new Mention(
              "m_" + document.id() + "_" + mentions.size(),
              document.id(),
              sentence(),
              trigger,
              trigger,
              type,
              mode,
              List.of(),
              modality,
              Polarity.AFFIRMED,
              false,
              new Views(type.name(), "", type.quad(), 0, ""),
              actors,
              recipients,
              List.of(),
              date,
              place,
              casualties,
              Optional.empty(),
              Optional.empty(),
              false,
              0.8,
              Map.of(),
              new Provenance("", "", "", "", "", "")));
      return Tale.this;
    }

    private int sentence() {
      String before = document.text().substring(0, trigger.start());
      return (int) before.chars().filter(c -> c == '.').count();
    }
  }
}
