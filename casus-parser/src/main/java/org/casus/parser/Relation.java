package org.casus.parser;

/**
 * How a word depends on its head. Content words are heads: "in Dushanbe" hangs on its verb by
 * "Dushanbe" ({@link #OBLIQUE}) and "in" on "Dushanbe" ({@link #PREPOSITION}); in "the truce is
 * over" the head is "over" and "is" its {@link #COPULA}. The first conjunct heads the others. Of a
 * proper name the last word is the head ("Putin"), the words before it are {@link #COMPOUND},
 * titles too ("President Vladimir Putin").
 *
 * <p>The label is what {@code casus parse} prints, Universal Dependencies' name where it has one.
 */
public enum Relation {
  /** The sentence's head; its head index is -1. */
  ROOT("root"),
  SUBJECT("nsubj"),
  PASSIVE_SUBJECT("nsubj:pass"),
  CLAUSAL_SUBJECT("csubj"),
  OBJECT("obj"),
  INDIRECT_OBJECT("iobj"),
  /** The doer of a passive: "was shelled by the army". */
  AGENT("obl:agent"),
  /** A nominal under a verb or adjective, with or without a preposition. */
  OBLIQUE("obl"),
  /**
   * A bare nominal of time or measure under a verb: "on Friday" is OBLIQUE, "Friday" alone is this.
   */
  BARE_ADVERBIAL("obl:tmod"),
  /** A nominal with a preposition under a noun. */
  NOMINAL("nmod"),
  POSSESSOR("nmod:poss"),
  APPOSITION("appos"),
  /** A clause with its own subject, as object: "said that …". */
  CLAUSE("ccomp"),
  /**
   * A clause whose subject is the head's subject or object: "agreed to send", "urged them to
   * leave".
   */
  OPEN_CLAUSE("xcomp"),
  ADVERBIAL_CLAUSE("advcl"),
  /** A participle or infinitive under a noun: "troops sent to …", "a plan to attack". */
  NOUN_CLAUSE("acl"),
  RELATIVE_CLAUSE("acl:relcl"),
  ADJECTIVE("amod"),
  ADVERB("advmod"),
  /** not, n't, never, no as a sentence negation (UD: advmod). */
  NEGATION("advmod:neg"),
  DETERMINER("det"),
  NUMBER("nummod"),
  COMPOUND("compound"),
  PARTICLE("compound:prt"),
  /** Parts of fixed expressions, foreign words, dates. */
  FLAT("flat"),
  CONJUNCT("conj"),
  COORDINATOR("cc"),
  AUXILIARY("aux"),
  PASSIVE_AUXILIARY("aux:pass"),
  COPULA("cop"),
  MARKER("mark"),
  PREPOSITION("case"),
  PARATAXIS("parataxis"),
  EXPLETIVE("expl"),
  PUNCTUATION("punct"),
  /** All else. */
  OTHER("dep");

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** The name in CoNLL-U. */
  public String label() {
    return label;
  }
}
