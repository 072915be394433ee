package org.casus.parser.tree;

import org.casus.parser.Relation;

/** Sorts relations into sixteen groups, so that a head's dependents fit a set of bits. */
final class LabelGroups {
  private static final int[] GROUPS = groups();

  private LabelGroups() {}

  /** The group, 0 to 15, of the relation at this index of {@link Relation#values()}. */
  static int of(int relation) {
    return GROUPS[relation];
  }

  private static int[] groups() {
    Relation[] relations = Relation.values();
    int[] groups = new int[relations.length];
    for (int i = 0; i < relations.length; i++) {
      groups[i] = group(relations[i]);
    }
    return groups;
  }

  private static int group(Relation relation) {
    return switch (relation) {
      case SUBJECT, CLAUSAL_SUBJECT, EXPLETIVE -> 0;
      case PASSIVE_SUBJECT -> 1;
      case OBJECT, INDIRECT_OBJECT -> 2;
      case OBLIQUE, AGENT, BARE_ADVERBIAL, NOMINAL -> 3;
      case CLAUSE, OPEN_CLAUSE -> 4;
      case AUXILIARY -> 5;
      case PASSIVE_AUXILIARY -> 6;
      case COPULA -> 7;
      case MARKER -> 8;
      case PREPOSITION -> 9;
      case DETERMINER, POSSESSOR -> 10;
      case CONJUNCT -> 11;
      case COORDINATOR -> 12;
      case PUNCTUATION -> 13;
      case NOUN_CLAUSE, RELATIVE_CLAUSE, ADVERBIAL_CLAUSE, APPOSITION, PARATAXIS -> 14;
      default -> 15;
    };
  }
}
