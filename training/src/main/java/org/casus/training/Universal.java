package org.casus.training;

import java.util.List;
import org.casus.parser.Relation;

/**
 * Turns a Universal Dependencies tree into the parser's own relations, names headed by their end.
 */
final class Universal {
  private final List<String> lemmas;
  private final List<String> tags;
  private final List<String> labels;
  private final int[] heads;

  private Universal(List<String> lemmas, List<String> tags, List<String> labels, int[] heads) {
    this.lemmas = lemmas;
    this.tags = tags;
    this.labels = labels;
    this.heads = heads;
  }

  /**
   * Relations' ordinals for UD labels.
   *
   * @param heads changed in place where a name gets another head
   */
  static int[] relations(List<String> lemmas, List<String> tags, List<String> labels, int[] heads) {
    return new Universal(lemmas, tags, labels, heads).convert();
  }

  private int[] convert() {
    int n = heads.length;
    int[] relations = new int[n];
    for (int i = 0; i < n; i++) {
      relations[i] = Relations.number(relation(i));
    }
    for (int i = 0; i < n; i++) {
      name(i, relations);
    }
    return relations;
  }

  private Relation relation(int i) {
    String label = labels.get(i);
    String base = label.contains(":") ? label.substring(0, label.indexOf(':')) : label;
    return switch (label) {
      case "nsubj:pass" -> Relation.PASSIVE_SUBJECT;
      case "obl:agent" -> Relation.AGENT;
      case "obl:unmarked", "obl:tmod", "obl:npmod", "nmod:unmarked", "nmod:tmod", "nmod:npmod" ->
          Relation.BARE_ADVERBIAL;
      case "nmod:poss" -> Relation.POSSESSOR;
      case "nmod:desc" -> i < heads[i] ? Relation.COMPOUND : Relation.APPOSITION;
      case "acl:relcl" -> Relation.RELATIVE_CLAUSE;
      case "compound:prt" -> Relation.PARTICLE;
      case "aux:pass" -> Relation.PASSIVE_AUXILIARY;
      default -> plain(i, base);
    };
  }

  private Relation plain(int i, String base) {
    return switch (base) {
      case "root" -> Relation.ROOT;
      case "nsubj" -> Relation.SUBJECT;
      case "csubj" -> Relation.CLAUSAL_SUBJECT;
      case "obj" -> Relation.OBJECT;
      case "iobj" -> Relation.INDIRECT_OBJECT;
      case "obl" -> Relation.OBLIQUE;
      case "nmod" -> Relation.NOMINAL;
      case "appos" -> Relation.APPOSITION;
      case "ccomp" -> Relation.CLAUSE;
      case "xcomp" -> Relation.OPEN_CLAUSE;
      case "advcl" -> Relation.ADVERBIAL_CLAUSE;
      case "acl" -> Relation.NOUN_CLAUSE;
      case "amod" -> Relation.ADJECTIVE;
      case "advmod" -> negation(i) ? Relation.NEGATION : Relation.ADVERB;
      case "det" -> Relation.DETERMINER;
      case "nummod" -> Relation.NUMBER;
      case "compound" -> Relation.COMPOUND;
      case "flat", "fixed", "goeswith" -> Relation.FLAT;
      case "conj" -> Relation.CONJUNCT;
      case "cc" -> Relation.COORDINATOR;
      case "aux" -> Relation.AUXILIARY;
      case "cop" -> Relation.COPULA;
      case "mark" -> Relation.MARKER;
      case "case" -> Relation.PREPOSITION;
      case "parataxis" -> Relation.PARATAXIS;
      case "expl" -> Relation.EXPLETIVE;
      case "punct" -> Relation.PUNCTUATION;
      default -> Relation.OTHER;
    };
  }

  private boolean negation(int i) {
    String lemma = lemmas.get(i);
    return lemma.equals("not") || lemma.equals("never") || lemma.equals("n't");
  }

  /** Moves the head of a flat name from its first word to its last. */
  private void name(int first, int[] relations) {
    int last = -1;
    for (int k = first + 1; k < heads.length; k++) {
      boolean part = heads[k] == first && labels.get(k).equals("flat");
      if (part && tags.get(k).startsWith("NNP")) {
        last = k;
      }
    }
    if (last < 0 || !tags.get(first).startsWith("NNP")) {
      return;
    }
    for (int k = 0; k < heads.length; k++) {
      if (heads[k] == first && k != last) {
        heads[k] = last;
        if (k < last && labels.get(k).equals("flat")) {
          relations[k] = Relations.number(Relation.COMPOUND);
        }
      }
    }
    heads[last] = heads[first];
    relations[last] = relations[first];
    heads[first] = last;
    relations[first] = Relations.number(Relation.COMPOUND);
  }
}
