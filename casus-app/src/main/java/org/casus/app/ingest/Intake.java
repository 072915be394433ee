package org.casus.app.ingest;

import org.casus.text.Document;

/** What reading one record comes to. */
public sealed interface Intake {
  /** Where it stood. */
  Place at();

  /** A document that can be read. */
  record Taken(Document document, Place at) implements Intake {}

  /** A record that cannot be used: set aside and counted; the run goes on. */
  record SetAside(Reject reject) implements Intake {
    @Override
    public Place at() {
      return reject.at();
    }
  }
}
