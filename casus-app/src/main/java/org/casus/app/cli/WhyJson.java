package org.casus.app.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.casus.event.Mention;

/** {@code casus why --json}: the id, the rule, and the reasons in order. */
final class WhyJson {
  private WhyJson() {}

  static void print(Mention mention, List<Reading.Reason> reasons, PrintStream out)
      throws IOException {
    try (JsonGenerator json =
        new JsonFactory().createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      json.writeStartObject();
      json.writeStringField("id", mention.id());
      json.writeStringField("document", mention.document());
      json.writeStringField("rule", mention.provenance().rule());
      json.writeArrayFieldStart("reasons");
      for (Reading.Reason reason : reasons) {
        json.writeStartObject();
        json.writeStringField("field", reason.field());
        json.writeStringField("because", reason.because());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    out.println();
  }
}
