package org.casus.code;

/** What sort of word an entry's lemmas are. */
enum Kind {
  VERB,
  NOUN,
  ADJECTIVE
}
