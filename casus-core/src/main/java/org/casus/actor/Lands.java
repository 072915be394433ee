package org.casus.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The countries that a story speaks of, and which one "the army" or "protesters" belong to when
 * nothing beside them says so: the sentence's own country before the one of the sentence before,
 * before the story's most frequent.
 */
final class Lands {
  private static final int REACH = 3;

  private final List<Set<String>> bySentence = new ArrayList<>();
  private final List<String> near = new ArrayList<>();
  private final Map<String, Double> weights = new HashMap<>();
  private final List<String> ranked;

  Lands(List<List<Chunk>> sentences) {
    int number = 0;
    for (List<Chunk> chunks : sentences) {
      Set<String> here = new LinkedHashSet<>();
      for (Chunk chunk : chunks) {
        if (chunk.kind("CDKP")) {
          String country =
              chunk.name().orElseThrow().entries().get(0).role(Optional.empty()).country();
          if (!country.isEmpty()) {
            here.add(country);
            weights.merge(country, number < 2 ? 1.5 : 1.0, Double::sum);
          }
        }
      }
      bySentence.add(here);
      number++;
    }
    ranked =
        weights.entrySet().stream()
            .sorted(
                Map.Entry.<String, Double>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .toList();
    double total = weights.values().stream().mapToDouble(Double::doubleValue).sum();
    for (int s = 0; s < bySentence.size(); s++) {
      near.add(nearest(s, total));
    }
  }

  /** The story's countries, the most frequent first. */
  List<String> ranked() {
    return ranked;
  }

  /** The country that an agent in a sentence most likely belongs to; empty where none is told. */
  String near(int sentence) {
    return near.get(sentence);
  }

  private String nearest(int sentence, double total) {
    String best = ranked.isEmpty() ? "" : ranked.get(0);
    double most = ranked.isEmpty() ? 0 : score(best, sentence, total);
    for (int back = 0; back < REACH && sentence - back >= 0; back++) {
      for (String country : bySentence.get(sentence - back)) {
        double score = score(country, sentence, total);
        if (score > most || (score == most && ranked.indexOf(country) < ranked.indexOf(best))) {
          most = score;
          best = country;
        }
      }
    }
    return best;
  }

  private double score(String country, int sentence, double total) {
    double score = 3 * weights.getOrDefault(country, 0.0) / total;
    for (int back = 0; back < REACH && sentence - back >= 0; back++) {
      Set<String> lands = bySentence.get(sentence - back);
      if (lands.contains(country)) {
        score += (lands.size() == 1 ? 2.0 : 1.0) / (1 + back);
      }
    }
    return score;
  }
}
