package org.casus.code;

/**
 * Where a frame looks for a participant: docs/lexicon.md lists the words.
 *
 * @param word the preposition, for {@link Where#PREPOSITION}; empty else
 */
record Source(Where where, String word) {
  enum Where {
    SUBJECT,
    OBJECT,
    INDIRECT,
    POSSESSOR,
    CLAUSE,
    UNDERGONE,
    PREPOSITION
  }

  static Source of(String name) {
    for (Where where : Where.values()) {
      if (where != Where.PREPOSITION && where.name().equalsIgnoreCase(name)) {
        return new Source(where, "");
      }
    }
    return new Source(Where.PREPOSITION, name);
  }

  @Override
  public String toString() {
    return where == Where.PREPOSITION ? word : where.name().toLowerCase(java.util.Locale.ROOT);
  }
}
