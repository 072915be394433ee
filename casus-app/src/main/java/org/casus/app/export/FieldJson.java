package org.casus.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.casus.event.Actor;
import org.casus.event.Attribution;
import org.casus.event.Casualty;
import org.casus.event.Context;
import org.casus.event.Location;
import org.casus.event.When;
import org.casus.text.Span;

/** The fields that mentions and events share, in the order of CONTRACT "JSON Lines out". */
final class FieldJson {
  private final JsonGenerator out;
  private final Optional<String> text;

  private FieldJson(JsonGenerator out, Optional<String> text) {
    this.out = out;
    this.text = text;
  }

  /**
   * @param text what the spans count in, for their quotes
   */
  FieldJson(JsonGenerator out, String text) {
    this(out, Optional.of(text));
  }

  /** For events, whose fields come from several documents. */
  static FieldJson withoutSpans(JsonGenerator out) {
    return new FieldJson(out, Optional.empty());
  }

  JsonGenerator out() {
    return out;
  }

  void span(String field, Span span) throws IOException {
    if (text.isPresent()) {
      out.writeObjectFieldStart(field);
      out.writeNumberField("start", span.start());
      out.writeNumberField("end", span.end());
      out.writeStringField("quote", span.in(text.get()));
      out.writeEndObject();
    }
  }

  void spanIfSaid(Optional<Span> span) throws IOException {
    if (span.isPresent()) {
      span("span", span.get());
    }
  }

  void string(String field, Optional<String> value) throws IOException {
    if (value.isPresent()) {
      out.writeStringField(field, value.get());
    }
  }

  void strings(String field, List<String> values) throws IOException {
    out.writeArrayFieldStart(field);
    for (String value : values) {
      out.writeString(value);
    }
    out.writeEndArray();
  }

  void contexts(List<Context> contexts) throws IOException {
    strings("contexts", contexts.stream().map(Context::word).toList());
  }

  /** To three decimals: finer is noise. */
  void share(String field, double value) throws IOException {
    out.writeNumberField(field, Math.round(value * 1000) / 1000.0);
  }

  void actors(String field, List<Actor> actors) throws IOException {
    out.writeArrayFieldStart(field);
    for (Actor actor : actors) {
      actor(actor);
    }
    out.writeEndArray();
  }

  private void actor(Actor actor) throws IOException {
    out.writeStartObject();
    out.writeStringField("name", actor.name());
    string("id", actor.id());
    out.writeStringField("kind", actor.kind().word());
    string("country", actor.country());
    strings("sectors", actor.sectors());
    spanIfSaid(actor.span());
    out.writeEndObject();
  }

  void attribution(List<Attribution> chain) throws IOException {
    out.writeArrayFieldStart("attribution");
    for (Attribution link : chain) {
      out.writeStartObject();
      if (link.speaker().isPresent()) {
        out.writeFieldName("speaker");
        actor(link.speaker().get());
      }
      if (link.cue().isPresent()) {
        span("cue", link.cue().get());
      }
      out.writeStringField("stance", link.stance().word());
      out.writeStringField("directness", link.directness().word());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  void date(When when) throws IOException {
    if (when instanceof When.Dated dated) {
      out.writeObjectFieldStart("date");
      string("start", dated.earliest().map(LocalDate::toString));
      string("end", dated.latest().map(LocalDate::toString));
      out.writeStringField("precision", dated.precision().word());
      out.writeBooleanField("inferred", dated.inferred());
      spanIfSaid(dated.words());
      out.writeEndObject();
    } else if (when instanceof When.Unanchored unanchored) {
      out.writeObjectFieldStart("date");
      out.writeStringField("precision", When.Precision.UNANCHORED.word());
      out.writeBooleanField("inferred", false);
      span("span", unanchored.expression());
      out.writeEndObject();
    }
  }

  void location(Optional<Location> where) throws IOException {
    if (where.isEmpty()) {
      return;
    }
    Location place = where.get();
    out.writeObjectFieldStart("location");
    out.writeStringField("name", place.name());
    if (place.point().isPresent()) {
      out.writeNumberField("lat", degrees(place.point().get().lat()));
      out.writeNumberField("lon", degrees(place.point().get().lon()));
    }
    if (place.geonames().isPresent()) {
      out.writeNumberField("geonames", place.geonames().getAsLong());
    }
    string("admin1", place.admin1());
    string("admin2", place.admin2());
    string("country", place.country());
    out.writeNumberField("precision", place.precision());
    spanIfSaid(place.span());
    out.writeEndObject();
  }

  /** To five decimals, a metre. */
  private static double degrees(double d) {
    return Math.round(d * 100_000) / 100_000.0;
  }

  void casualties(List<Casualty> casualties) throws IOException {
    out.writeArrayFieldStart("casualties");
    for (Casualty casualty : casualties) {
      out.writeStartObject();
      out.writeStringField("kind", casualty.kind().word());
      number("low", casualty.low());
      number("best", casualty.best());
      number("high", casualty.high());
      out.writeStringField("who", casualty.who());
      span("span", casualty.span());
      out.writeEndObject();
    }
    out.writeEndArray();
  }

  private void number(String field, OptionalInt value) throws IOException {
    if (value.isPresent()) {
      out.writeNumberField(field, value.getAsInt());
    }
  }
}
