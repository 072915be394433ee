package org.casus.app.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import org.casus.event.Mention;
import org.casus.event.Provenance;
import org.casus.event.Views;

/** A mention as one JSON object: fixed keys in a fixed order; what the text does not say is out. */
final class MentionJson {
  private MentionJson() {}

  static void write(Mention m, boolean kind, FieldJson fields) throws IOException {
    JsonGenerator out = fields.out();
    out.writeStartObject();
    if (kind) {
      out.writeStringField("kind", "mention");
    }
    out.writeStringField("id", m.id());
    out.writeStringField("document", m.document());
    out.writeNumberField("sentence", m.sentence());
    fields.span("evidence", m.evidence());
    fields.span("trigger", m.trigger());
    out.writeStringField("type", m.type().name());
    fields.string("mode", m.mode());
    fields.contexts(m.contexts());
    out.writeStringField("modality", m.modality().word());
    out.writeStringField("polarity", m.polarity().word());
    out.writeBooleanField("historical", m.historical());
    views(m.views(), out);
    fields.actors("actors", m.actors());
    fields.actors("recipients", m.recipients());
    fields.attribution(m.attribution());
    fields.date(m.date());
    fields.location(m.location());
    fields.casualties(m.casualties());
    fields.string("within", m.within());
    fields.string("event", m.event());
    if (m.notice()) {
      out.writeBooleanField("notice", true);
    }
    fields.share("confidence", m.confidence());
    out.writeObjectFieldStart("confidences");
    for (Map.Entry<String, Double> field : m.confidences().entrySet()) {
      fields.share(field.getKey(), field.getValue());
    }
    out.writeEndObject();
    provenance(m.provenance(), out);
    out.writeEndObject();
  }

  private static void views(Views views, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("views");
    out.writeStringField("plover", views.plover());
    out.writeStringField("cameo", views.cameo());
    out.writeNumberField("quad", views.quad());
    out.writeNumberField("goldstein", views.goldstein());
    if (!views.acled().isEmpty()) {
      out.writeStringField("acled", views.acled());
    }
    out.writeEndObject();
  }

  private static void provenance(Provenance p, JsonGenerator out) throws IOException {
    out.writeObjectFieldStart("provenance");
    out.writeStringField("program", p.program());
    out.writeStringField("parser", p.parser());
    out.writeStringField("lexicon", p.lexicon());
    out.writeStringField("registry", p.registry());
    out.writeStringField("gazetteer", p.gazetteer());
    out.writeStringField("rule", p.rule());
    out.writeEndObject();
  }
}
