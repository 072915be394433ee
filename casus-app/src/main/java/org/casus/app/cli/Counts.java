package org.casus.app.cli;

import java.util.Locale;
import org.casus.app.export.Plural;

/** What a run has done so far. */
final class Counts {
  private long documents;
  private long mentions;
  private long events;
  private long setAside;

  void document(int itsMentions) {
    documents++;
    mentions += itsMentions;
  }

  void events(int number) {
    events = number;
  }

  void reject() {
    setAside++;
  }

  long documents() {
    return documents;
  }

  long mentions() {
    return mentions;
  }

  long setAside() {
    return setAside;
  }

  /** "1 document, 1 mention, 0 set aside, 1.9 s". */
  String summary(double seconds) {
    return "%s, %s, %s%,d set aside, %s s"
        .formatted(
            Plural.of(documents, "document"),
            Plural.of(mentions, "mention"),
            events > 0 ? Plural.of(events, "event") + ", " : "",
            setAside,
            String.format(Locale.ROOT, "%.1f", seconds));
  }
}
