package org.casus.parser;

import java.util.List;

/**
 * A sentence, split into tokens and not yet parsed.
 *
 * @param start offset of its first token in the text, in UTF-16 code units
 * @param end offset after its last token
 * @param tokens at least one
 */
public record Sentence(int start, int end, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence without a token at " + start);
    }
  }
}
