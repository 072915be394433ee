package org.casus.resolve;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Distinct words with their weights, in alphabetical order, so that two bags are compared in one
 * walk and sums come out the same whichever comes first.
 */
final class Bag {
  private final String[] words;
  private final double[] weights;
  private final double length;

  private Bag(TreeMap<String, Double> weighted) {
    words = new String[weighted.size()];
    weights = new double[words.length];
    int i = 0;
    double sum = 0;
    for (Map.Entry<String, Double> e : weighted.entrySet()) {
      words[i] = e.getKey();
      weights[i] = e.getValue();
      sum += weights[i] * weights[i];
      i++;
    }
    length = Math.sqrt(sum);
  }

  /** Each word once, by how rare it is. */
  static Bag of(Collection<String> words, Commonness commonness) {
    TreeMap<String, Double> weighted = new TreeMap<>();
    for (String word : words) {
      weighted.computeIfAbsent(word, commonness::weight);
    }
    return new Bag(weighted);
  }

  /** Words by how rare and how often. */
  static Bag counted(Collection<String> words, Commonness commonness) {
    TreeMap<String, Double> counts = new TreeMap<>();
    for (String word : words) {
      counts.merge(word, 1.0, Double::sum);
    }
    counts.replaceAll((word, n) -> (1 + Math.log(n)) * commonness.weight(word));
    return new Bag(counts);
  }

  /** The same words, each weight times another. */
  Bag times(ToDoubleFunction<String> factor) {
    TreeMap<String, Double> weighted = new TreeMap<>();
    for (int i = 0; i < words.length; i++) {
      weighted.put(words[i], weights[i] * factor.applyAsDouble(words[i]));
    }
    return new Bag(weighted);
  }

  /** The words, in alphabetical order. */
  List<String> words() {
    return List.of(words);
  }

  boolean isEmpty() {
    return words.length == 0;
  }

  /** The cosine: 0 where no word is shared, 1 for the same words in the same proportion. */
  double cosine(Bag other) {
    double shared = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = words[i].compareTo(other.words[j]);
      if (order == 0) {
        shared += weights[i++] * other.weights[j++];
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return shared == 0 ? 0 : shared / (length * other.length);
  }

  /** The weights of the words that both hold. */
  double shared(Bag other) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < words.length && j < other.words.length) {
      int order = words[i].compareTo(other.words[j]);
      if (order == 0) {
        sum += weights[i++];
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** Whether any word is in both. */
  boolean meets(Bag other) {
    return shared(other) > 0;
  }
}
