package org.casus.app.eval;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casus.event.Actor;
import org.casus.event.Event;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.When;
import org.casus.text.Document;
import org.casus.text.Notice;
import org.casus.text.Span;

/** A program that finds nothing; a test overrides what it asks about. */
public class NothingRead implements Readers {
  @Override
  public List<Mention> read(Document document) {
    return List.of();
  }

  @Override
  public List<Event> events(Document document) {
    return List.of();
  }

  @Override
  public Optional<String> between(Document document, Span source, Span target) {
    return Optional.empty();
  }

  @Override
  public Optional<Actor> who(String phrase, Optional<LocalDate> day) {
    return Optional.empty();
  }

  @Override
  public Claim claim(Document document, Span event) {
    return new Claim(Modality.HAPPENED, Polarity.AFFIRMED, List.of());
  }

  @Override
  public List<Saying> sayings(Document document) {
    return List.of();
  }

  @Override
  public When when(Document document, Span event) {
    return new When.Unsaid();
  }

  @Override
  public List<Timex> timexes(Document document) {
    return List.of();
  }

  @Override
  public Optional<Location> where(Document document, Span event) {
    return Optional.empty();
  }

  @Override
  public List<Location> toponyms(Document document) {
    return List.of();
  }

  @Override
  public List<Entity> entities(Document document) {
    return List.of();
  }

  @Override
  public List<Notice> notices(Document document) {
    return List.of();
  }

  @Override
  public Map<Document, List<Integer>> sameEvents(Map<Document, List<Span>> tellings) {
    Map<Document, List<Integer>> labels = new LinkedHashMap<>();
    int next = 0;
    for (var entry : tellings.entrySet()) {
      int from = next;
      next += entry.getValue().size();
      labels.put(entry.getKey(), IntStream.range(from, next).boxed().toList());
    }
    return labels;
  }

  @Override
  public Readers knowing(Map<String, List<String>> actors) {
    return this;
  }
}
