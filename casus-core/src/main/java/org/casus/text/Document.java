package org.casus.text;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * One text with what is known of it.
 *
 * @param id as the source gives it, else a hash of the text ({@link DocumentId})
 * @param text untouched, as it was read; all offsets count in it
 * @param published the day, in the publisher's own time zone where an instant with its zone was
 *     given
 * @param language ISO 639-1; empty until told or detected
 * @param extra fields of the input that Casus does not know, kept to come back on export
 */
public record Document(
    String id,
    String text,
    Optional<String> title,
    Optional<String> url,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> language,
    Map<String, Object> extra) {
  public Document {
    extra = Map.copyOf(extra);
  }

  /** A text of which nothing else is known. */
  public static Document of(String text) {
    return new Document(
        DocumentId.of(text),
        text,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  public Document published(LocalDate day) {
    return new Document(id, text, title, url, publisher, Optional.of(day), language, extra);
  }
}
