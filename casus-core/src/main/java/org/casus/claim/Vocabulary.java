package org.casus.claim;

/**
 * The words that the package knows.
 *
 * @param embedders what decides on an act under it
 * @param attitudes verbs of thinking and wanting, which make an attribution and no voice
 */
record Vocabulary(Embedders embedders, Attitudes attitudes) {
  static Vocabulary load() {
    return new Vocabulary(Embedders.load(), Attitudes.load());
  }
}
