package org.casus.code;

import java.util.List;

/**
 * A lexicon file as read: its entries, each with its examples and line, and what was wrong.
 *
 * @param name of the file, for messages
 */
record LexiconFile(String name, List<Read> entries, List<Problem> problems) {
  record Read(Entry entry, List<Example> examples, int line) {}
}
