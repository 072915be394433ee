package org.casus.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.casus.parse.ParsedStory;
import org.casus.place.Toponym.Reading;
import org.casus.text.Span;

/** Finds a story's place names, says which places they are, and which one is an event's own. */
public final class PlaceReader {
  /** Less likely than this, with its neighbours, a local name stays unresolved. */
  private static final double DOUBTFUL = 0.4;

  /** Places so near one another are one answer. */
  private static final double NEAR_KM = 161;

  private static final int SHOWN = 5;

  private final Gazetteer gazetteer;
  private final Lexis lexis;
  private final Spotter spotter;
  private final SpotJudge judge;
  private final Resolver resolver;
  private final Weights events;
  private final Deeds deeds;

  public PlaceReader(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    lexis = Lexis.load();
    spotter = new Spotter(gazetteer, new Abbreviations(gazetteer));
    judge = new SpotJudge(gazetteer, Weights.load("spots.tsv"));
    resolver = new Resolver(gazetteer, Weights.load("resolve.tsv"));
    events = Weights.load("events.tsv");
    deeds = Deeds.load();
  }

  /**
   * @param notPlaces spans that others know to be people or organisations: a name within one of
   *     them is no place
   */
  public StoryPlaces read(ParsedStory story, Collection<Span> notPlaces) {
    Words words = Words.of(story, lexis);
    List<Spot> spots = judge.places(words, spotter.spots(words), barred(words, notPlaces));
    List<List<Candidate>> candidates = resolver.candidates(words, spots);
    List<Toponym> toponyms = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      toponyms.add(toponym(words, spots.get(i), candidates.get(i)));
    }
    return new StoryPlaces(story, toponyms, events, deeds);
  }

  private Toponym toponym(Words words, Spot spot, List<Candidate> candidates) {
    List<Reading> readings = new ArrayList<>();
    for (Candidate candidate : candidates.subList(0, Math.min(SHOWN, candidates.size()))) {
      readings.add(new Reading(gazetteer.place(candidate.place()), candidate.probability()));
    }
    return new Toponym(
        new Span(words.start(spot.first()), words.end(spot.last())),
        words.sentence(spot.first()),
        words.token(spot.first()),
        words.token(spot.last()),
        spot.source() == Spot.Source.SITE || spot.source() == Spot.Source.NOUN,
        doubtful(candidates) ? Optional.empty() : Optional.of(readings.get(0).place()),
        readings);
  }

  private boolean doubtful(List<Candidate> candidates) {
    if (candidates.isEmpty()) {
      return true;
    }
    double sure = 0;
    for (Candidate candidate : candidates) {
      if (gazetteer.kilometres(candidate.place(), candidates.get(0).place()) < NEAR_KM) {
        sure += candidate.probability();
      }
    }
    return sure < DOUBTFUL;
  }

  private static BitSet barred(Words words, Collection<Span> notPlaces) {
    BitSet barred = new BitSet();
    for (Span span : notPlaces) {
      int low = 0;
      int high = words.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (words.end(middle) <= span.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      while (low < words.size() && words.start(low) < span.end()) {
        barred.set(low++);
      }
    }
    return barred;
  }
}
