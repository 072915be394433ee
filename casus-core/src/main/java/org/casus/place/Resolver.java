package org.casus.place;

import static org.casus.place.WordClass.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which place a name stands for: by what holds it in the text ("Paris, Texas"), what else the story
 * names, and how well known it is. One sense a story, unless the text itself tells two apart.
 */
final class Resolver {
  /** Names like San José have hundreds of places; the rest of the list are hamlets. */
  private static final int MOST = 60;

  /** ln of 160,000 people. */
  private static final double BIG = 12;

  private static final Set<String> STATES_BY_NAME = Set.of("USA", "CAN", "AUS");

  private final Gazetteer gazetteer;
  private final Weights weights;
  private final Map<String, Integer> demonyms = new HashMap<>();

  Resolver(Gazetteer gazetteer, Weights weights) {
    this.gazetteer = gazetteer;
    this.weights = weights;
    Map<String, Integer> countries = new HashMap<>();
    for (int i = 0; gazetteer.countryNumber(i) == i; i++) {
      countries.put(gazetteer.country(i).orElse(""), i);
    }
    for (String[] row : Lexis.rows("demonyms.tsv")) {
      Integer country = countries.get(row[1]);
      if (country != null) {
        demonyms.put(row[0], country);
      }
    }
  }

  /** The candidates of each place name, the likeliest first; none for a name that is not known. */
  List<List<Candidate>> candidates(Words words, List<Spot> places) {
    Map<Integer, Map<Integer, Double>> held = held(words, places);
    Setting setting = setting(words, places);
    List<List<Candidate>> found = new ArrayList<>();
    for (int s = 0; s < places.size(); s++) {
      found.add(ranked(words, places, s, setting, held));
    }
    return found;
  }

  /** By name, which of its places a name beside or near it holds, and how closely. */
  Map<Integer, Map<Integer, Double>> held(Words words, List<Spot> places) {
    Map<Integer, Map<Integer, Double>> held = new HashMap<>();
    for (int s = 0; s < places.size(); s++) {
      Spot spot = places.get(s);
      if (spot.posting() >= 0) {
        for (int place : of(spot)) {
          double strength = heldNearby(words, places, s, place);
          if (strength > 0) {
            held.computeIfAbsent(spot.posting(), k -> new HashMap<>())
                .merge(place, strength, Math::max);
          }
        }
      }
    }
    return held;
  }

  private List<Candidate> ranked(
      Words words,
      List<Spot> places,
      int s,
      Setting setting,
      Map<Integer, Map<Integer, Double>> held) {
    Spot spot = places.get(s);
    if (spot.fixed() >= 0) {
      return List.of(new Candidate(spot.fixed(), 1));
    }
    List<Integer> all = of(spot);
    if (all.isEmpty()) {
      return List.of();
    }
    double[] sums = new double[all.size()];
    double most = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < sums.length; i++) {
      Signs.Sum sum = new Signs.Sum(weights);
      signs(words, places, s, all.get(i), setting, held, sum);
      sums[i] = sum.sum();
      most = Math.max(most, sums[i]);
    }
    double total = 0;
    for (double sum : sums) {
      total += Math.exp(sum - most);
    }
    List<Candidate> ranked = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      ranked.add(new Candidate(all.get(i), Math.exp(sums[i] - most) / total));
    }
    ranked.sort((a, b) -> Double.compare(b.probability(), a.probability()));
    return townFirst(words, spot, ranked);
  }

  List<Integer> of(Spot spot) {
    List<Integer> found = new ArrayList<>();
    if (spot.fixed() >= 0) {
      found.add(spot.fixed());
    }
    for (int p = spot.posting(); p >= 0 && found.size() < MOST; p = gazetteer.next(p)) {
      found.add(gazetteer.at(p));
    }
    return found;
  }

  Setting setting(Words words, List<Spot> places) {
    Setting setting = setting(words);
    for (Spot spot : places) {
      if (spot.known()) {
        setting.name(key(spot), of(spot));
      }
    }
    return setting;
  }

  private static int key(Spot spot) {
    return spot.fixed() >= 0 ? -2 - spot.fixed() : spot.posting();
  }

  private Setting setting(Words words) {
    Setting setting = new Setting(gazetteer);
    for (int i = 0; i < words.size(); i++) {
      if (words.is(i, DEMONYM)) {
        Integer country = demonyms.get(words.folded(i));
        if (country != null) {
          setting.demonym(country);
        }
      }
    }
    return setting;
  }

  /** What speaks for one of a name's places. */
  void signs(
      Words words,
      List<Spot> places,
      int s,
      int place,
      Setting setting,
      Map<Integer, Map<Integer, Double>> held,
      Signs to) {
    Spot spot = places.get(s);
    int key = spot.posting();
    PlaceKind kind = gazetteer.kind(place);
    to.add("kind=" + kind);
    if (kind.town() || kind == PlaceKind.PROVINCE || kind == PlaceKind.DISTRICT) {
      to.add("size", gazetteer.size(place));
      to.add("size unknown", gazetteer.size(place) == 0 ? 1 : 0);
    }
    if (kind == PlaceKind.PROVINCE) {
      to.add("big town of the name inside", townInside(spot, place) ? 1 : 0);
    }
    to.add("opens a report, town", kind.town() && opensReport(words, spot) ? 1 : 0);
    to.add("another name", otherName(spot, place) ? 1 : 0);
    double here = heldNearby(words, places, s, place);
    to.add("held by the name beside it", here == 1 ? 1 : 0);
    to.add("held by a name near it", here > 0 && here < 1 ? 1 : 0);
    double elsewhere = held.getOrDefault(key, Map.of()).getOrDefault(place, 0.0);
    to.add("held so elsewhere in the story", here == 0 && elsewhere == 1 ? 1 : 0);
    int country = gazetteer.countryNumber(place);
    if (kind != PlaceKind.COUNTRY) {
      to.add("country named", setting.named(country, key) ? 1 : 0);
      to.add("country by demonym", setting.byDemonym(country) ? 1 : 0);
      int others = setting.othersInCountry(country, key);
      to.add("others in country", Math.log1p(others));
      int province = gazetteer.holder(place, PlaceKind.PROVINCE);
      if (province >= 0 && province != place) {
        to.add("province named", setting.holderNamed(province, key) ? 1 : 0);
        to.add("others in province", Math.log1p(setting.othersInProvince(province, key)));
      }
      double nearest = setting.nearestOther(place, key);
      to.add("another within 50 km", nearest < 50 ? 1 : 0);
      to.add("another within 200 km", nearest < 200 ? 1 : 0);
      to.add("another within 1000 km", nearest < 1000 ? 1 : 0);
    }
    noun(words, spot, kind, to);
  }

  /**
   * A province that has its name from a town in it is meant only where the text says province; the
   * town takes its place and its likelihood. States of the United States and Canada go by their
   * names.
   */
  private List<Candidate> townFirst(Words words, Spot spot, List<Candidate> ranked) {
    int best = ranked.get(0).place();
    PlaceKind kind = gazetteer.kind(best);
    boolean ownName = gazetteer.country(best).filter(STATES_BY_NAME::contains).isPresent();
    if (kind != PlaceKind.PROVINCE && kind != PlaceKind.DISTRICT
        || kind == PlaceKind.PROVINCE && ownName
        || said(words, spot, PROVINCE, DISTRICT)) {
      return ranked;
    }
    int town = -1;
    for (Candidate other : ranked) {
      PlaceKind its = gazetteer.kind(other.place());
      boolean head =
          its == PlaceKind.CAPITAL
              || its == PlaceKind.SEAT
              || kind == PlaceKind.DISTRICT && its == PlaceKind.TOWN;
      if (head
          && gazetteer.within(other.place(), best)
          && (town < 0 || gazetteer.size(other.place()) > gazetteer.size(town))) {
        town = other.place();
      }
    }
    if (town < 0) {
      return ranked;
    }
    List<Candidate> changed = new ArrayList<>();
    double both = ranked.get(0).probability();
    for (Candidate other : ranked) {
      both += other.place() == town ? other.probability() : 0;
    }
    changed.add(new Candidate(town, both));
    for (Candidate other : ranked) {
      if (other.place() != town) {
        changed.add(other.place() == best ? new Candidate(best, 0) : other);
      }
    }
    return changed;
  }

  /**
   * Whether a noun of one of the classes stands with the name: "Homs province", "the province of
   * Homs".
   */
  private static boolean said(Words words, Spot spot, WordClass... nouns) {
    int last = spot.last();
    int first = spot.first();
    return spot.nameLast() < last && words.is(last, nouns)
        || words.together(last, last + 1) && words.is(last + 1, nouns)
        || words.together(first - 2, first)
            && words.folded(first - 1).equals("of")
            && words.is(first - 2, nouns);
  }

  /** A dateline's town: in capitals, at the head of a sentence, before a bracket, dash or comma. */
  private static boolean opensReport(Words words, Spot spot) {
    int behind = spot.last() + 1;
    return words.firstOf(words.sentence(spot.first())) == spot.first()
        && words.allCapitals(spot.first())
        && !words.shouted(spot.first())
        && words.together(spot.last(), behind)
        && words.mark(behind);
  }

  /** "New York", "Quebec": a province that has its name from a town in it. */
  private boolean townInside(Spot spot, int province) {
    for (int p = spot.posting(); p >= 0; p = gazetteer.next(p)) {
      int place = gazetteer.at(p);
      if (gazetteer.kind(place).town()
          && gazetteer.size(place) > BIG
          && gazetteer.within(place, province)) {
        return true;
      }
    }
    return false;
  }

  private boolean otherName(Spot spot, int place) {
    for (int p = spot.posting(); p >= 0; p = gazetteer.next(p)) {
      if (gazetteer.at(p) == place) {
        return gazetteer.otherName(p);
      }
    }
    return false;
  }

  /** "province of Homs", "Homs province", "the city of Homs". */
  private static void noun(Words words, Spot spot, PlaceKind kind, Signs to) {
    for (WordClass one : List.of(PROVINCE, DISTRICT, TOWN)) {
      int last = spot.last();
      boolean behind =
          spot.nameLast() < last && words.is(last, one)
              || words.together(last, last + 1) && words.is(last + 1, one);
      int first = spot.first();
      boolean before =
          words.together(first - 2, first)
              && (words.folded(first - 1).equals("of") && words.is(first - 2, one)
                  || words.is(first - 1, one) && !words.folded(first - 1).equals("state"));
      if (behind || before) {
        to.add(one + " said, " + kind);
      }
    }
  }

  /** 1 where the name right beside holds the place, less where one near it does, 0 where none. */
  private double heldNearby(Words words, List<Spot> places, int s, int place) {
    Spot spot = places.get(s);
    double best = 0;
    for (int o = Math.max(0, s - 1); o <= Math.min(places.size() - 1, s + 2); o++) {
      Spot other = places.get(o);
      if (o == s || !other.known() || !words.together(spot.first(), other.first())) {
        continue;
      }
      double strength = link(words, spot, other, o > s);
      if (strength > best) {
        for (int holder : of(other)) {
          if (holder != place
              && gazetteer.kind(holder).holdsTowns()
              && gazetteer.within(place, holder)) {
            best = strength;
            break;
          }
        }
      }
    }
    return best;
  }

  /** How closely the words between two names tie them: "X, Y", "X (Y)", "X in Y", "Y's X". */
  private static double link(Words words, Spot spot, Spot other, boolean behind) {
    int from = behind ? spot.last() + 1 : other.last() + 1;
    int to = behind ? other.first() : spot.first();
    int between = to - from;
    if (between == 1 && behind && (words.sign(from) == ',' || words.sign(from) == '(')) {
      return 1;
    }
    if (between > 8) {
      return 0;
    }
    if (behind) {
      for (int i = from; i < to; i++) {
        if (words.folded(i).equals("in") || words.folded(i).equals("of")) {
          return 0.5;
        }
      }
      return words.together(from, to) && words.sign(from) == ',' ? 0.5 : 0;
    }
    return words.possessive(from)
            || words.is(to - 1, TOWN, PROVINCE, DISTRICT)
            || words.folded(to - 1).equals("of")
        ? 0.5
        : 0;
  }
}
