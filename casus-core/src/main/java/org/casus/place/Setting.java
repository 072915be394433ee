package org.casus.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where a story plays as far as its plain names say: countries by name and by demonym, provinces by
 * name, and the places of names that leave little doubt.
 */
final class Setting {
  /**
   * Of two places of one name, one with e^2.3, ten times the people of the next leaves little
   * doubt.
   */
  private static final double CLEAR = 2.3;

  private static final int SEVERAL = Integer.MIN_VALUE;
  private static final int MOST_ANCHORS = 24;

  private final Gazetteer gazetteer;
  private final Map<Integer, Integer> countries = new HashMap<>();
  private final BitSet byDemonym = new BitSet();
  private final Map<Integer, Set<Integer>> holdersNamed = new HashMap<>();
  private final List<Anchor> anchors = new ArrayList<>();

  /** A place of a name that leaves little doubt. */
  private record Anchor(int key, int place, int country, int province) {}

  Setting(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  void demonym(int country) {
    byDemonym.set(country);
  }

  /** Takes a name in: its first posting, and all its places. */
  void name(int key, List<Integer> places) {
    int best = -1;
    int second = -1;
    for (int place : places) {
      if (gazetteer.kind(place).holdsTowns()) {
        holdersNamed.computeIfAbsent(place, k -> new HashSet<>()).add(key);
      }
      if (best < 0 || weight(place) > weight(best)) {
        second = best;
        best = place;
      } else if (second < 0 || weight(place) > weight(second)) {
        second = place;
      }
    }
    if (best < 0) {
      return;
    }
    if (gazetteer.kind(best) == PlaceKind.COUNTRY) {
      countries.merge(best, key, (a, b) -> a.equals(b) ? a : Integer.valueOf(SEVERAL));
    } else if (anchors.size() < MOST_ANCHORS
        && (second < 0
            || weight(best) - weight(second) > CLEAR
            || gazetteer.kilometres(best, second) < 100)) {
      anchors.add(
          new Anchor(
              key,
              best,
              gazetteer.countryNumber(best),
              gazetteer.holder(best, PlaceKind.PROVINCE)));
    }
  }

  private double weight(int place) {
    return gazetteer.kind(place) == PlaceKind.COUNTRY ? 30 : gazetteer.size(place);
  }

  /** Whether a country is named by another name than this. */
  boolean named(int country, int key) {
    return countries.getOrDefault(country, key) != key;
  }

  boolean byDemonym(int country) {
    return country >= 0 && byDemonym.get(country);
  }

  /** Whether a province or district is named by another name than this. */
  boolean holderNamed(int holder, int key) {
    Set<Integer> names = holdersNamed.get(holder);
    return names != null && (names.size() > 1 || !names.contains(key));
  }

  /** How many other clear places lie in the country. */
  int othersInCountry(int country, int key) {
    int found = 0;
    for (Anchor anchor : anchors) {
      found += anchor.country() == country && anchor.key() != key ? 1 : 0;
    }
    return found;
  }

  int othersInProvince(int province, int key) {
    int found = 0;
    for (Anchor anchor : anchors) {
      found += anchor.province() == province && anchor.key() != key ? 1 : 0;
    }
    return found;
  }

  /** Kilometres to the nearest other clear place. */
  double nearestOther(int place, int key) {
    double nearest = 20_000;
    for (Anchor anchor : anchors) {
      if (anchor.key() != key) {
        nearest = Math.min(nearest, gazetteer.kilometres(place, anchor.place()));
      }
    }
    return nearest;
  }
}
