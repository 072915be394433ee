package org.casus.nlp4j;

import org.casus.parser.Relation;

/** Our name for each label that is left when heads have moved. */
final class Labels {
  private Labels() {}

  static Relation relation(ClearTree tree, int i) {
    return switch (tree.labels[i]) {
      case "root" -> Relation.ROOT;
      case "nsubj" -> Relation.SUBJECT;
      case "nsubjpass" -> Relation.PASSIVE_SUBJECT;
      case "csubj", "csubjpass" -> Relation.CLAUSAL_SUBJECT;
      case "dobj" -> Relation.OBJECT;
      case "dative" -> tree.noun(i) ? Relation.INDIRECT_OBJECT : Relation.OBLIQUE;
      case "obl:agent", "agent" -> Relation.AGENT;
      case "obl" -> Relation.OBLIQUE;
      case "nmod:case" -> Relation.NOMINAL;
      case "npadvmod" -> Relation.BARE_ADVERBIAL;
      case "poss" -> Relation.POSSESSOR;
      case "appos" -> Relation.APPOSITION;
      case "ccomp" -> Relation.CLAUSE;
      case "xcomp", "acomp", "attr", "oprd" -> Relation.OPEN_CLAUSE;
      case "advcl" -> tree.noun(tree.heads[i]) ? Relation.NOUN_CLAUSE : Relation.ADVERBIAL_CLAUSE;
      case "acl" -> Relation.NOUN_CLAUSE;
      case "relcl" -> Relation.RELATIVE_CLAUSE;
      case "nmod", "qmod" -> modifier(tree, i);
      case "advmod", "prep" -> Relation.ADVERB;
      case "neg" -> tree.tags[i].equals("DT") ? Relation.DETERMINER : Relation.NEGATION;
      case "det", "predet" -> Relation.DETERMINER;
      case "compound" -> Relation.COMPOUND;
      case "prt" -> Relation.PARTICLE;
      case "conj" -> Relation.CONJUNCT;
      case "cc", "preconj" -> Relation.COORDINATOR;
      case "aux" -> tree.tags[i].equals("TO") ? Relation.MARKER : Relation.AUXILIARY;
      case "auxpass" -> Relation.PASSIVE_AUXILIARY;
      case "cop" -> Relation.COPULA;
      case "mark" -> Relation.MARKER;
      case "case" -> Relation.PREPOSITION;
      case "parataxis" -> Relation.PARATAXIS;
      case "expl" -> Relation.EXPLETIVE;
      case "punct" -> Relation.PUNCTUATION;
      default -> Relation.OTHER;
    };
  }

  private static Relation modifier(ClearTree tree, int i) {
    String tag = tree.tags[i];
    if (tag.equals("CD")) {
      return Relation.NUMBER;
    }
    if (tag.startsWith("RB")) {
      return Relation.ADVERB;
    }
    return tag.startsWith("NN") ? Relation.COMPOUND : Relation.ADJECTIVE;
  }
}
