package org.casus.parser;

import java.util.List;

/**
 * A sentence's words with their tags, lemmas and heads: one root, no cycle, {@code words.get(i)}
 * for token i.
 */
public record Parse(List<Word> words) {
  public Parse {
    words = List.copyOf(words);
  }
}
