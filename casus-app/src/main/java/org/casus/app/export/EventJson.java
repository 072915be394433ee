package org.casus.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.casus.event.Event;

/** An event as one JSON object; its words stand in its mentions. */
final class EventJson {
  private EventJson() {}

  static void write(Event e, FieldJson fields) throws IOException {
    JsonGenerator out = fields.out();
    out.writeStartObject();
    out.writeStringField("kind", "event");
    out.writeStringField("id", e.id());
    fields.strings("mentions", e.mentions());
    out.writeStringField("type", e.type().name());
    fields.string("mode", e.mode());
    fields.contexts(e.contexts());
    out.writeStringField("modality", e.modality().word());
    out.writeStringField("polarity", e.polarity().word());
    out.writeBooleanField("historical", e.historical());
    fields.actors("actors", e.actors());
    fields.actors("recipients", e.recipients());
    fields.date(e.date());
    fields.location(e.location());
    fields.casualties(e.casualties());
    out.writeNumberField("documents", e.documents());
    fields.string("part_of", e.partOf());
    fields.share("confidence", e.confidence());
    fields.strings("reasons", e.reasons());
    out.writeEndObject();
  }
}
