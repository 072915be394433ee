package org.casus.code;

import java.util.List;

/**
 * One entry of the frame lexicon.
 *
 * @param phrases lemmas, each as its words: ["round", "up"]
 */
record Entry(
    String id,
    Kind kind,
    List<List<String>> phrases,
    Frame frame,
    Conditions conditions,
    Gives gives) {
  Entry {
    phrases = phrases.stream().map(List::copyOf).toList();
  }
}
