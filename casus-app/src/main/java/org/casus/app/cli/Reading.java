package org.casus.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.casus.event.Event;
import org.casus.event.Mention;
import org.casus.text.Document;
import org.casus.text.Story;

/** What the commands ask of the library. Safe to use from any thread. */
interface Reading {
  /** What is news and what is notice. */
  Story clean(Document document);

  /** The mentions of a story, in document order. */
  List<Mention> read(Story story);

  /** The mentions of a run with their events filled in, and the events. */
  Resolved resolve(List<Mention> mentions, Function<String, Optional<Document>> documents);

  /** Why a mention is what it is, a line a field; empty where the story has no such mention. */
  Optional<List<Reason>> why(Story story, String mention);

  /** Mentions in the order they came, each with its event. */
  record Resolved(List<Mention> mentions, List<Event> events) {}

  /** A field of a mention and what decided it. */
  record Reason(String field, String because) {}
}
