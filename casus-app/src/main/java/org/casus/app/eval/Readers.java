package org.casus.app.eval;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.event.Actor;
import org.casus.event.Event;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.Stance;
import org.casus.event.When;
import org.casus.text.Document;
import org.casus.text.Notice;
import org.casus.text.Span;

/** What a task may ask of the program: its stages, each for what it is answerable for. */
public interface Readers {
  /** A document's mentions, as {@code casus code} prints them. */
  List<Mention> read(Document document);

  /** A document's events, as {@code casus code --events} prints them. */
  List<Event> events(Document document);

  /**
   * The folded type of what is said to go on between two given participants, if anything is coded.
   */
  Optional<String> between(Document document, Span source, Span target);

  /** Who a phrase is, on a day. */
  Optional<Actor> who(String phrase, Optional<LocalDate> day);

  /** What kind of claim the text makes of the event at these words. */
  Claim claim(Document document, Span event);

  /** Who is said to have said what. */
  List<Saying> sayings(Document document);

  /** When the event at these words took place. */
  When when(Document document, Span event);

  /** All expressions of time. */
  List<Timex> timexes(Document document);

  /** Where the event at these words took place. */
  Optional<Location> where(Document document, Span event);

  /** All places named, with what they are taken for. */
  List<Location> toponyms(Document document);

  /** People, groups, places, times and numbers named. */
  List<Entity> entities(Document document);

  /** What is cut from a page as not being news. */
  List<Notice> notices(Document document);

  /**
   * Groups of words that tell of one event, over documents that are resolved together.
   *
   * @param tellings each document's event words, none twice
   * @return as many labels for each document as it has tellings; the same label is the same event
   */
  Map<Document, List<Integer>> sameEvents(Map<Document, List<Span>> tellings);

  /**
   * The program with more actors known: a name to codes with their dates, as CAMEO users' files
   * have them.
   */
  Readers knowing(Map<String, List<String>> actors);

  /**
   * Modality, polarity and the stances of those who say so, outermost first.
   *
   * @param attributed empty: the publisher's own voice
   */
  record Claim(Modality modality, Polarity polarity, List<Stance> attributed) {}

  /**
   * Somebody said to say something.
   *
   * @param source stretches naming the one who says it; empty where nobody is named
   * @param content what is said, in one or more stretches
   */
  record Saying(List<Span> source, List<Span> cue, List<Span> content) {}

  /**
   * An expression of time.
   *
   * @param value in TIMEX3's notation; empty where it has none
   */
  record Timex(Span span, String value) {}

  /** Something named, of a kind of {@link EntityKind}. */
  record Entity(Span span, EntityKind kind) {}
}
