package org.casus.claim;

import org.casus.parse.ParsedStory;

/**
 * Reads what kind of claim a story makes of each act it tells, and who says so. Immutable after
 * loading, safe to use from any thread.
 */
public final class ClaimReader {
  private final Vocabulary vocabulary;

  /** Loads the vocabulary from the class path. */
  public ClaimReader() {
    this.vocabulary = Vocabulary.load();
  }

  /** The story's claims; sentences are read when first asked for. */
  public StoryClaims read(ParsedStory story) {
    return new StoryClaims(story, vocabulary);
  }
}
