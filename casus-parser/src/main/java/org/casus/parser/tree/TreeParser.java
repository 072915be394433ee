package org.casus.parser.tree;

import org.casus.parser.lexicon.Words;
import org.casus.parser.model.Scorer;

/** Finds the tree of a tagged sentence. */
public final class TreeParser {
  private final Scorer moves;
  private final Scorer labels;
  private final int width;
  private final int margin;

  /**
   * @param width derivations kept at most
   * @param margin how much worse than the best a derivation may be to be kept
   */
  public TreeParser(Scorer moves, Scorer labels, int width, int margin) {
    this.moves = moves;
    this.labels = labels;
    this.width = width;
    this.margin = margin;
  }

  /** Fills in each word's head (-1 for the root) and its relation's ordinal. */
  public void parse(Words words, int[] heads, int[] relations) {
    BeamSearch search = new BeamSearch(moves, labels, words, width, margin);
    search.states().tree(search.run(), heads, relations);
  }
}
