package org.casus.place;

import static org.casus.place.WordClass.*;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.place.Spot.Source;

/** Says which of the spots are places, by the words themselves, their neighbours and the story. */
final class SpotJudge {
  private static final Set<String> FROM = Set.of("from", "to", "of", "on");

  private final Gazetteer gazetteer;
  private final Weights weights;

  SpotJudge(Gazetteer gazetteer, Weights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
  }

  /** The best spots that do not overlap, in order; barred words are others' names. */
  List<Spot> places(Words words, List<Spot> spots, BitSet barred) {
    Story story = story(words, spots);
    List<Spot> likely = new ArrayList<>();
    Map<Spot, Double> sums = new HashMap<>();
    for (Spot spot : spots) {
      if (barred.get(spot.nameFirst()) && barred.get(spot.nameLast())) {
        continue;
      }
      if (person(words, spot, story)) {
        continue;
      }
      Signs.Sum sum = new Signs.Sum(weights);
      signs(words, spot, story, sum);
      if (sum.sum() > 0) {
        likely.add(spot);
        sums.put(spot, sum.sum());
      }
    }
    likely.sort(
        Comparator.<Spot>comparingDouble(s -> -sums.getOrDefault(s, 0.0))
            .thenComparingInt(Spot::first)
            .thenComparingInt(s -> -s.last()));
    List<Spot> kept = new ArrayList<>();
    BitSet taken = new BitSet();
    for (Spot spot : likely) {
      int next = taken.nextSetBit(spot.first());
      if (next < 0 || next > spot.last()) {
        kept.add(spot);
        taken.set(spot.first(), spot.last() + 1);
      }
    }
    kept.sort(Comparator.comparingInt(Spot::first));
    return kept;
  }

  /**
   * What the rest of the story says of names: people met with their given names or titles, names
   * said to be "in".
   */
  record Story(Set<String> people, Set<String> located, Map<String, Integer> counts) {}

  Story story(Words words, List<Spot> spots) {
    Set<String> people = new HashSet<>();
    Set<String> located = new HashSet<>();
    Map<String, Integer> counts = new HashMap<>();
    for (int i = 1; i < words.size(); i++) {
      if (words.together(i - 1, i)
          && words.capital(i)
          && !words.shouted(i)
          && !words.headline(i)
          && words.capital(i - 1)
          && words.is(i - 1, GIVEN, TITLE)
          && !words.is(i, TITLE)
          && !(words.is(i, GIVEN) && words.together(i, i + 1) && words.capital(i + 1))) {
        people.add(words.folded(i));
        if (words.together(i, i + 1) && words.capital(i + 1)) {
          people.add(words.folded(i + 1));
        }
      }
    }
    for (Spot spot : spots) {
      if (spot.known()) {
        String name = words.folded(spot.nameLast());
        counts.merge(name, 1, Integer::sum);
        if (words.together(spot.first() - 1, spot.first())
            && words.is(spot.first() - 1, LOCATIVE, DIRECTION)) {
          located.add(name);
        }
      }
    }
    return new Story(people, located, counts);
  }

  /**
   * "Jordan scored", where the story has a Michael Jordan and nothing is in, from or near Jordan.
   */
  private static boolean person(Words words, Spot spot, Story story) {
    String name = words.folded(spot.first());
    int before = spot.first() - 1;
    return spot.length() == 1
        && story.people().contains(name)
        && !story.located().contains(name)
        && !(words.together(before, spot.first())
            && (words.is(before, LOCATIVE, DIRECTION)
                || FROM.contains(words.folded(before))
                || words.sign(before) == ','));
  }

  void signs(Words words, Spot spot, Story story, Signs to) {
    int first = spot.first();
    int last = spot.last();
    String source = spot.source().toString();
    to.add(source);
    boolean one = first == last;
    boolean blind = words.shouted(first) || words.headline(first);
    to.add(words.shouted(first) ? "shouted" : words.headline(first) ? "headline" : "prose");
    name(words, spot, to);
    neighbours(words, spot, blind, to);
    to.add("words=" + Math.min(3, last - first + 1) + source);
    String key = words.folded(spot.nameLast());
    if (one) {
      to.add("common word", words.is(first, COMMON));
      to.add("common word in capitals", words.is(first, COMMON) && blind);
      to.add("demonym", words.is(first, DEMONYM));
      to.add("never", words.is(first, NEVER));
      to.add("given name", words.is(first, GIVEN));
      to.add("surname", words.is(first, SURNAME));
      to.add("letters=" + Math.min(5, words.folded(first).length()));
      to.add("all capitals", words.allCapitals(first) && !blind);
    }
    to.add("begins as places do", words.is(first, PRE) && !one);
    to.add("noun inside", contains(words, first, last, ORGAN));
    to.add("never inside", contains(words, first, last, NEVER));
    to.add("title inside", contains(words, first, last, TITLE));
    to.add("given inside", !one && words.is(first, GIVEN));
    to.add(
        one ? "a person has this name" : "a person has part of this name",
        story.people().contains(key));
    to.add("located elsewhere", story.located().contains(key));
    to.add("often", story.counts().getOrDefault(key, 0) > 2);
  }

  private void name(Words words, Spot spot, Signs to) {
    if (!spot.known()) {
      return;
    }
    int best = spot.fixed();
    int readings = 1;
    boolean alias = false;
    if (best < 0) {
      best = gazetteer.at(spot.posting());
      alias = gazetteer.otherName(spot.posting());
      for (int p = gazetteer.next(spot.posting()); p >= 0; p = gazetteer.next(p)) {
        readings++;
        if (prominence(gazetteer.at(p)) > prominence(best)) {
          best = gazetteer.at(p);
          alias = gazetteer.otherName(p);
        }
      }
    }
    PlaceKind kind = gazetteer.kind(best);
    to.add("kind=" + kind);
    to.add(
        "size="
            + (kind == PlaceKind.COUNTRY
                ? "country"
                : (int) Math.min(8, gazetteer.size(best) / 2)));
    to.add("only another name", alias);
    to.add("many readings", readings > 5);
    if (spot.source() == Source.ABBREVIATION) {
      String form = words.text().substring(words.start(spot.first()), words.end(spot.last()));
      to.add(form.indexOf('.') < 0 ? "short without points" : "short with points");
      to.add("short state", kind == PlaceKind.PROVINCE);
      to.add(
          "short state behind comma",
          kind == PlaceKind.PROVINCE && spot.first() > 0 && words.sign(spot.first() - 1) == ',');
    }
  }

  private double prominence(int place) {
    return gazetteer.kind(place) == PlaceKind.COUNTRY ? 30 : gazetteer.size(place);
  }

  private void neighbours(Words words, Spot spot, boolean blind, Signs to) {
    int before = spot.first() - 1;
    int behind = spot.last() + 1;
    String known = spot.known() ? " known" : " unknown";
    if (!words.together(before, spot.first())) {
      to.add("opens the sentence" + known);
    } else {
      String kind = side(words, before, blind);
      to.add("before: " + kind);
      if (kind.equals("of")) {
        to.add("of behind place noun", words.is(before - 1 < 0 ? 0 : before - 1, SITEOF));
        to.add("of behind organisation", words.is(before - 1 < 0 ? 0 : before - 1, ORGOF));
      }
      if (words.sign(before) == ',' && words.together(before - 1, before)) {
        to.add("behind comma and capital", words.capital(before - 1) && !blind);
      }
      if (words.sign(before) == '-' && words.together(before - 1, before)) {
        to.add("behind hyphen");
      }
    }
    if (!words.together(spot.last(), behind)) {
      to.add("ends the sentence" + known);
      return;
    }
    to.add("behind: " + side(words, behind, blind));
    if (words.sign(behind) == '-'
        && words.start(behind) == words.end(spot.last())
        && words.together(behind, behind + 1)) {
      to.add(
          "hyphen: "
              + (words.is(behind + 1, PRE) || !words.capital(behind + 1)
                  ? words.folded(behind + 1)
                  : "name"));
    }
    if (words.sign(behind) == ',' && words.together(behind, behind + 1)) {
      boolean capital = words.capital(behind + 1) && !blind;
      to.add("comma and capital follow", capital);
      to.add("comma and holder follow", (capital || blind) && holds(words, spot, behind + 1));
    }
    if (words.sign(behind) == '(') {
      to.add("bracket follows");
    }
  }

  /** Whether the name that begins at a word holds one of the spot's places. */
  private boolean holds(Words words, Spot spot, int from) {
    if (spot.posting() < 0) {
      return false;
    }
    long key = Folding.EMPTY;
    for (int j = from; j < from + 3 && words.together(from, j) && !words.mark(j); j++) {
      key = Folding.add(key, words.folded(j));
      for (int p = gazetteer.first(Folding.finish(key)); p >= 0; p = gazetteer.next(p)) {
        int holder = gazetteer.at(p);
        if (gazetteer.kind(holder).holdsTowns()) {
          for (int q = spot.posting(); q >= 0; q = gazetteer.next(q)) {
            if (gazetteer.at(q) != holder && gazetteer.within(gazetteer.at(q), holder)) {
              return true;
            }
          }
        }
      }
    }
    return false;
  }

  private static String side(Words words, int i, boolean blind) {
    if (words.mark(i)) {
      return switch (words.sign(i)) {
        case ',', '.', '(', ')', '-', ':', ';' -> String.valueOf(words.sign(i));
        case '"', '“', '”', '‘', '\'' -> "quote";
        default -> "mark";
      };
    }
    if (words.possessive(i)) {
      return "'s";
    }
    if (words.digit(i)) {
      return "figure";
    }
    boolean capital = words.capital(i) && !blind;
    if (words.is(i, LOCATIVE, SOURCE, BARE) && !capital) {
      return words.folded(i);
    }
    for (WordClass one :
        List.of(
            TAKES, TITLE, SPEECH, DIRECTION, PROVINCE, DISTRICT, TOWN, ORGAN, SITE, DEMONYM, FAMILY,
            NEVER, GIVEN, SURNAME)) {
      boolean name = one == GIVEN || one == SURNAME || one == NEVER;
      if (words.is(i, one) && (!name || capital)) {
        return one + (capital ? " capital" : "");
      }
    }
    return capital ? "capital" : "word";
  }

  private static boolean contains(Words words, int first, int last, WordClass wanted) {
    for (int i = first; i <= last; i++) {
      if (words.is(i, wanted)) {
        return true;
      }
    }
    return false;
  }
}
