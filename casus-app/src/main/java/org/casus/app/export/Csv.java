package org.casus.app.export;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.casus.event.Actor;
import org.casus.event.Attribution;
import org.casus.event.Casualty;
import org.casus.event.CasualtyKind;
import org.casus.event.Context;
import org.casus.event.Event;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.When;

/** One table of mentions and events; lists are joined by "; ", what is not said is empty. */
public final class Csv implements Writer {
  private final CSVPrinter out;

  public Csv(Appendable out) throws IOException {
    this.out =
        new CSVPrinter(
            out,
            CSVFormat.DEFAULT
                .builder()
                .setRecordSeparator("\n")
                .setHeader(columns().toArray(String[]::new))
                .get());
  }

  /** The header. */
  public static List<String> columns() {
    List<String> names =
        new ArrayList<>(
            List.of(
                "kind",
                "id",
                "event",
                "document",
                "sentence",
                "type",
                "mode",
                "contexts",
                "modality",
                "polarity",
                "historical",
                "plover",
                "cameo",
                "quad",
                "goldstein",
                "acled",
                "actors",
                "actor_countries",
                "actor_sectors",
                "recipients",
                "recipient_countries",
                "recipient_sectors",
                "speakers",
                "stances",
                "date_start",
                "date_end",
                "date_precision",
                "date_inferred",
                "place",
                "lat",
                "lon",
                "geonames",
                "admin1",
                "admin2",
                "country",
                "place_precision"));
    for (CasualtyKind kind : CasualtyKind.values()) {
      names.add(kind.word() + "_low");
      names.add(kind.word() + "_best");
      names.add(kind.word() + "_high");
    }
    names.addAll(
        List.of(
            "within",
            "part_of",
            "notice",
            "confidence",
            "trigger_start",
            "trigger_end",
            "trigger",
            "evidence",
            "rule"));
    return List.copyOf(names);
  }

  @Override
  public void document(Coded coded) throws IOException {
    String text = coded.story().document().text();
    for (Mention m : coded.mentions()) {
      List<Object> row = new ArrayList<>();
      row.addAll(List.of("mention", m.id(), m.event().orElse(""), m.document(), m.sentence()));
      row.addAll(List.of(m.type(), m.mode().orElse(""), contexts(m.contexts())));
      row.addAll(List.of(m.modality().word(), m.polarity().word(), m.historical()));
      row.addAll(
          List.of(
              m.views().plover(),
              m.views().cameo(),
              m.views().quad(),
              m.views().goldstein(),
              m.views().acled()));
      actors(m.actors(), row);
      actors(m.recipients(), row);
      row.add(joined(m.attribution(), l -> l.speaker().map(Actor::name).orElse("?")));
      row.add(joined(m.attribution(), (Attribution l) -> l.stance().word()));
      date(m.date(), row);
      place(m.location(), row);
      casualties(m.casualties(), row);
      row.addAll(List.of(m.within().orElse(""), "", m.notice(), share(m.confidence())));
      row.addAll(List.of(m.trigger().start(), m.trigger().end()));
      row.addAll(List.of(m.trigger().in(text), m.evidence().in(text), m.provenance().rule()));
      out.printRecord(row);
    }
  }

  @Override
  public void events(List<Event> events) throws IOException {
    for (Event e : events) {
      List<Object> row = new ArrayList<>();
      row.addAll(List.of("event", e.id(), e.id(), "", "", e.type(), e.mode().orElse("")));
      row.add(contexts(e.contexts()));
      row.addAll(List.of(e.modality().word(), e.polarity().word(), e.historical()));
      row.addAll(List.of("", "", "", "", ""));
      actors(e.actors(), row);
      actors(e.recipients(), row);
      row.addAll(List.of("", ""));
      date(e.date(), row);
      place(e.location(), row);
      casualties(e.casualties(), row);
      row.addAll(List.of("", e.partOf().orElse(""), false, share(e.confidence())));
      row.addAll(List.of("", "", "", "", ""));
      out.printRecord(row);
    }
  }

  private static double share(double value) {
    return Math.round(value * 1000) / 1000.0;
  }

  private static String contexts(List<Context> contexts) {
    return joined(contexts, Context::word);
  }

  private static void actors(List<Actor> actors, List<Object> row) {
    row.add(joined(actors, Actor::name));
    row.add(joined(actors, a -> a.country().orElse("")));
    row.add(joined(actors, a -> String.join(" ", a.sectors())));
  }

  private static <T> String joined(List<T> values, Function<T, String> word) {
    return String.join("; ", values.stream().map(word).toList());
  }

  private static void date(When when, List<Object> row) {
    row.add(when.earliest().map(LocalDate::toString).orElse(""));
    row.add(when.latest().map(LocalDate::toString).orElse(""));
    if (when instanceof When.Dated dated) {
      row.addAll(List.of(dated.precision().word(), dated.inferred()));
    } else {
      row.addAll(List.of(when instanceof When.Unanchored ? "unanchored" : "", ""));
    }
  }

  private static void place(Optional<Location> where, List<Object> row) {
    row.add(where.map(Location::name).orElse(""));
    row.add(where.flatMap(Location::point).<Object>map(Location.Point::lat).orElse(""));
    row.add(where.flatMap(Location::point).<Object>map(Location.Point::lon).orElse(""));
    row.add(
        where.isPresent() && where.get().geonames().isPresent()
            ? where.get().geonames().getAsLong()
            : "");
    row.add(where.flatMap(Location::admin1).orElse(""));
    row.add(where.flatMap(Location::admin2).orElse(""));
    row.add(where.flatMap(Location::country).orElse(""));
    row.add(where.<Object>map(Location::precision).orElse(""));
  }

  /** A kind told more than once (attackers apart) has the victims' number. */
  private static void casualties(List<Casualty> casualties, List<Object> row) {
    for (CasualtyKind kind : CasualtyKind.values()) {
      Optional<Casualty> told =
          casualties.stream()
              .filter(c -> c.kind() == kind)
              .min(
                  java.util.Comparator.comparing(
                      (Casualty c) -> c.who().equals(Casualty.ATTACKERS)));
      row.add(told.isPresent() && told.get().low().isPresent() ? told.get().low().getAsInt() : "");
      row.add(
          told.isPresent() && told.get().best().isPresent() ? told.get().best().getAsInt() : "");
      row.add(
          told.isPresent() && told.get().high().isPresent() ? told.get().high().getAsInt() : "");
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
