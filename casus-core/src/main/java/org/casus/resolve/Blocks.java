package org.casus.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.event.Actor;
import org.casus.event.Location;
import org.casus.event.Mention;

/**
 * Which chains of different documents are worth comparing: those of one type and window of days
 * that share a participant, a place, or a country with a word. Each chain is compared with a
 * bounded number of those before it under each key, so that work grows with the number of chains.
 */
final class Blocks {
  /** Chains before it that a chain is compared with under one key. */
  private static final int BOUND = 24;

  private static final int WINDOW_DAYS = 4;

  private final Map<String, List<Integer>> block = new HashMap<>();

  /** Two chains by their numbers, the lower one first. */
  record Pair(int a, int b) {}

  /** Files chains in their order; gives each pair once. */
  List<Pair> pairs(List<Chain> chains) {
    Set<Pair> seen = new HashSet<>();
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < chains.size(); i++) {
      Chain chain = chains.get(i);
      Set<String> keys = keys(chain);
      for (String key : keys) {
        List<Integer> others = block.getOrDefault(key, List.of());
        for (int k = others.size() - 1; k >= Math.max(0, others.size() - BOUND); k--) {
          Pair pair = new Pair(others.get(k), i);
          boolean foreign = !chains.get(pair.a).document().equals(chain.document());
          if (foreign && seen.add(pair)) {
            pairs.add(pair);
          }
        }
      }
      for (String key : keys) {
        block.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    return pairs;
  }

  /** In a set order: the type, then each window of days with each thing that may be shared. */
  private static Set<String> keys(Chain chain) {
    Mention m = chain.speaker().mention();
    Set<String> things = new java.util.TreeSet<>();
    List<Actor> all = new ArrayList<>(m.actors());
    all.addAll(m.recipients());
    for (Actor actor : all) {
      things.add("who " + actor.id().orElse(name(actor)));
    }
    m.location().ifPresent(l -> things.add("where " + place(l)));
    m.location()
        .flatMap(Location::country)
        .ifPresent(c -> things.add("country " + c + " " + chain.speaker().wording().head()));
    Set<String> keys = new java.util.LinkedHashSet<>();
    for (String thing : things) {
      for (String window : windows(chain)) {
        keys.add(m.type() + " " + window + " " + thing);
      }
    }
    return keys;
  }

  private static String name(Actor actor) {
    List<String> words = Sides.words(actor.name());
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  private static String place(Location l) {
    return l.geonames().isPresent()
        ? "#" + l.geonames().getAsLong()
        : String.join(" ", Sides.words(l.name()));
  }

  /** The window of the day and the nearer of its neighbours, so that near days always share one. */
  private static List<String> windows(Chain chain) {
    if (chain.day().isEmpty()) {
      return List.of("any day");
    }
    LocalDate day = chain.day().get();
    long window = Math.floorDiv(day.toEpochDay(), WINDOW_DAYS);
    long neighbour =
        window + (Math.floorMod(day.toEpochDay(), WINDOW_DAYS) < WINDOW_DAYS / 2 ? -1 : 1);
    return List.of(Long.toString(window), Long.toString(neighbour));
  }
}
