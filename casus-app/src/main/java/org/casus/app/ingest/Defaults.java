package org.casus.app.ingest;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.text.Document;

/** What the user says of documents that do not say it themselves. */
public record Defaults(
    Optional<LocalDate> published, Optional<String> publisher, Optional<String> language) {
  /** Nothing said. */
  public static final Defaults NONE =
      new Defaults(Optional.empty(), Optional.empty(), Optional.empty());

  /** The document, with what it lacked filled in. */
  public Document fill(Document d) {
    return new Document(
        d.id(),
        d.text(),
        d.title(),
        d.url(),
        d.publisher().or(() -> publisher),
        d.published().or(() -> published),
        d.language().or(() -> language),
        d.extra());
  }
}
