package org.casus.parser;

import java.util.List;

/**
 * What reads a language. Immutable after loading and safe to use from any thread; the same input
 * gives the same output.
 */
public interface LanguageBackend {
  /**
   * The text's sentences in order; every character that is no white space lies in exactly one
   * token.
   */
  List<Sentence> sentences(String text);

  /** Tags, lemmas and tree of one sentence. */
  Parse parse(Sentence sentence);

  /** Name and version, for provenance. */
  String version();
}
