package org.casus.app.eval;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.casus.Casus;
import org.casus.actor.ActorReader;
import org.casus.actor.Named;
import org.casus.actor.StoryActors;
import org.casus.claim.ClaimReader;
import org.casus.claim.Voice;
import org.casus.code.StoryCoder;
import org.casus.count.CountReader;
import org.casus.event.Actor;
import org.casus.event.ActorKind;
import org.casus.event.Casualty;
import org.casus.event.Event;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.When;
import org.casus.parse.ParsedStory;
import org.casus.place.Place;
import org.casus.place.PlaceReader;
import org.casus.place.Toponym;
import org.casus.resolve.Resolver;
import org.casus.resolve.SameWords;
import org.casus.text.Document;
import org.casus.text.Notice;
import org.casus.text.Span;
import org.casus.text.Story;
import org.casus.time.TimeReader;

/**
 * The program as it is. Mentions and events are those of {@code casus code}; a task that gives a
 * phrase or the words of an event asks the same stages for these, on the document with nothing cut.
 */
public final class CasusReaders implements Readers {
  private final Casus casus;
  private final ActorReader actors;
  private final PlaceReader places;
  private final TimeReader times = new TimeReader();
  private final CountReader counts = new CountReader();
  private final ClaimReader claims = new ClaimReader();
  private final Resolver resolver;
  private final SameWords sameWords;
  private final AtomicReference<Optional<Stages>> last = new AtomicReference<>(Optional.empty());

  public CasusReaders(Casus casus) {
    this(casus, Resolver.load(), SameWords.load());
  }

  private CasusReaders(Casus casus, Resolver resolver, SameWords sameWords) {
    this.casus = casus;
    this.actors = new ActorReader(casus.registry());
    this.places = new PlaceReader(casus.gazetteer());
    this.resolver = resolver;
    this.sameWords = sameWords;
  }

  @Override
  public List<Mention> read(Document document) {
    return casus.read(document);
  }

  @Override
  public List<Event> events(Document document) {
    return resolver.resolve(read(document), id -> Optional.of(document)).events();
  }

  @Override
  public Optional<String> between(Document document, Span source, Span target) {
    Optional<Mention> coded =
        casus.coder().code(Story.of(document)).stream()
            .max(Comparator.comparingDouble(m -> fit(m, source, target) + m.confidence()));
    return coded
        .map(m -> m.views().plover())
        .or(
            () ->
                casus.coder().candidates(Story.of(document)).stream()
                    .max(Comparator.comparingDouble(StoryCoder.Candidate::probability))
                    .map(StoryCoder.Candidate::type));
  }

  /** How well a mention's sides are the given ones. */
  private static int fit(Mention mention, Span source, Span target) {
    return (at(mention.actors(), source) ? 4 : 0)
        + (at(mention.recipients(), target) ? 4 : 0)
        + (mention.recipients().isEmpty() && at(mention.actors(), target) ? 3 : 0)
        - (at(mention.recipients(), source) ? 2 : 0);
  }

  private static boolean at(List<Actor> actors, Span words) {
    return actors.stream().anyMatch(a -> a.span().filter(words::meets).isPresent());
  }

  @Override
  public Optional<Actor> who(String phrase, Optional<LocalDate> day) {
    return Optional.of(casus.registry().phrase(phrase, day));
  }

  @Override
  public Claim claim(Document document, Span event) {
    Stages stages = stages(document);
    return stages
        .head(event)
        .map(p -> stages.claims().of(p.sentence(), p.word()))
        .map(
            c ->
                new Claim(
                    c.modality(), c.polarity(), c.voices().stream().map(Voice::stance).toList()))
        .orElse(new Claim(Modality.HAPPENED, Polarity.AFFIRMED, List.of()));
  }

  @Override
  public List<Saying> sayings(Document document) {
    return stages(document).claims().sayings().stream()
        .map(s -> new Saying(s.source(), s.cue(), s.content()))
        .toList();
  }

  @Override
  public When when(Document document, Span event) {
    Stages stages = stages(document);
    Optional<Stages.Place> at = stages.head(event);
    if (at.isEmpty()) {
      return new When.Unsaid();
    }
    boolean ahead = ahead(stages, at.get());
    When told = stages.times().of(at.get().sentence(), at.get().word(), ahead);
    return told instanceof When.Unsaid && !ahead && document.published().isPresent()
        ? new When.Dated(
            document.published(), document.published(), When.Precision.DAY, true, Optional.empty())
        : told;
  }

  private static boolean ahead(Stages stages, Stages.Place place) {
    return switch (stages.claims().of(place.sentence(), place.word()).modality()) {
      case PLANNED, PROMISED, THREATENED, DEMANDED, POSSIBLE, CANCELLED, REFUSED -> true;
      case HAPPENED, ONGOING, ATTEMPTED -> false;
    };
  }

  @Override
  public List<Timex> timexes(Document document) {
    return stages(document).times().all().stream()
        .map(t -> new Timex(t.span(), t.value()))
        .toList();
  }

  @Override
  public Optional<Location> where(Document document, Span event) {
    Stages stages = stages(document);
    return stages.head(event).flatMap(p -> stages.places().of(p.sentence(), p.word()));
  }

  @Override
  public List<Location> toponyms(Document document) {
    return stages(document).places().all().stream().map(CasusReaders::location).toList();
  }

  /** A name as a location; one that is in no gazetteer keeps its words. */
  private static Location location(Toponym toponym) {
    Optional<Place> place = toponym.place();
    return new Location(
        place.map(Place::name).orElse(""),
        place.map(Place::point),
        place.map(Place::geonames).orElse(java.util.OptionalLong.empty()),
        place.flatMap(Place::admin1),
        place.flatMap(Place::admin2),
        place.flatMap(Place::country),
        1,
        Optional.of(toponym.span()));
  }

  @Override
  public List<Entity> entities(Document document) {
    Stages stages = stages(document);
    List<Span> spots = stages.places().all().stream().map(Toponym::span).toList();
    List<Entity> found = new ArrayList<>();
    for (Named named : stages.actors().named()) {
      boolean country = named.kind() == ActorKind.COUNTRY;
      if (!country || spots.stream().noneMatch(named.span()::meets)) {
        found.add(new Entity(named.span(), kind(named.kind())));
      }
    }
    spots.forEach(s -> found.add(new Entity(s, EntityKind.LOCATION)));
    stages.times().all().forEach(t -> found.add(new Entity(t.span(), EntityKind.TEMPORAL)));
    for (Casualty count : stages.counts().all()) {
      found.add(new Entity(count.span(), EntityKind.QUANTITY));
    }
    return found;
  }

  private static EntityKind kind(ActorKind kind) {
    return switch (kind) {
      case PERSON -> EntityKind.PERSON;
      case COUNTRY -> EntityKind.NATIONALITY;
      default -> EntityKind.ORGANISATION;
    };
  }

  @Override
  public List<Notice> notices(Document document) {
    return casus.story(document).notices();
  }

  @Override
  public Map<Document, List<Integer>> sameEvents(Map<Document, List<Span>> tellings) {
    return sameWords.label(tellings);
  }

  @Override
  public Readers knowing(Map<String, List<String>> more) {
    Casus informed = casus.withRegistry(casus.registry().with(CodedActors.rows(more)));
    return new CasusReaders(informed, resolver, sameWords);
  }

  /** Read once for a run of questions about one document. */
  private Stages stages(Document document) {
    Optional<Stages> known = Objects.requireNonNullElse(last.get(), Optional.empty());
    if (known.isPresent() && known.get().story().story().document().equals(document)) {
      return known.get();
    }
    ParsedStory parsed = ParsedStory.of(Story.of(document), casus.backend());
    StoryActors who = actors.read(parsed);
    Stages stages =
        new Stages(
            parsed,
            who,
            places.read(parsed, Stages.names(who)),
            times.read(parsed),
            counts.read(parsed),
            claims.read(parsed));
    last.set(Optional.of(stages));
    return stages;
  }
}
