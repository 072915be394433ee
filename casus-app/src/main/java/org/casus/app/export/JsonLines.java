package org.casus.app.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.casus.event.Event;
import org.casus.event.Mention;

/** A record a line: {@code docs/mention.schema.json}, {@code docs/event.schema.json}. */
public final class JsonLines implements Writer {
  private final JsonGenerator out;
  private final boolean kinds;
  private boolean any;

  /**
   * @param kinds whether each line says whether it is a mention or an event
   */
  public JsonLines(OutputStream out, boolean kinds) throws IOException {
    this.out =
        new JsonFactory()
            .createGenerator(out)
            .setPrettyPrinter(new MinimalPrettyPrinter("\n"))
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    this.kinds = kinds;
  }

  @Override
  public void document(Coded coded) throws IOException {
    FieldJson fields = new FieldJson(out, coded.story().document().text());
    for (Mention mention : coded.mentions()) {
      MentionJson.write(mention, kinds, fields);
      any = true;
    }
  }

  @Override
  public void events(List<Event> events) throws IOException {
    FieldJson fields = FieldJson.withoutSpans(out);
    for (Event event : events) {
      EventJson.write(event, fields);
      any = true;
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    if (any) {
      out.writeRaw('\n');
    }
    out.close();
  }
}
