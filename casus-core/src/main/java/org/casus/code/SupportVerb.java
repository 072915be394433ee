package org.casus.code;

import static org.casus.parser.Relation.*;

import java.util.Set;
import org.casus.parse.Tree;

/**
 * The verb that an event noun leans on: "carried out a raid", "came under attack", "clashes
 * erupted".
 *
 * @param verb its index, -1 where there is none
 */
record SupportVerb(int verb, Match.Supported how) {
  /** "will fly in for talks": they are as much planned as the flight. */
  private static final Set<String> PURPOSES =
      Set.of(
          "talk",
          "talks",
          "meeting",
          "summit",
          "negotiation",
          "consultation",
          "discussion",
          "visit",
          "conference",
          "dialogue");

  static final SupportVerb NONE = new SupportVerb(-1, Match.Supported.NOT);

  static SupportVerb of(Tree tree, int noun, Support support) {
    int at = tree.firstConjunct(noun);
    if (tree.is(at, NOMINAL)
        && tree.preposition(at).equals("of")
        && Quantity.WORDS.contains(tree.lemma(tree.head(at)))) {
      at = tree.firstConjunct(tree.head(at));
    }
    int verb = tree.head(at);
    if (verb < 0) {
      return NONE;
    }
    String lemma = lemma(tree, verb);
    boolean object = tree.is(at, OBJECT) || tree.is(at, PASSIVE_SUBJECT);
    if (object && support.subject().contains(lemma)) {
      return new SupportVerb(verb, Match.Supported.SUBJECT);
    }
    if (tree.is(at, OBJECT) && support.undergone().contains(lemma)) {
      return new SupportVerb(verb, Match.Supported.UNDERGONE);
    }
    if (tree.is(at, OBLIQUE)) {
      String phrase = lemma + " " + tree.preposition(at);
      if (support.undergone().contains(phrase)) {
        return new SupportVerb(verb, Match.Supported.UNDERGONE);
      }
      if (support.subject().contains(phrase)) {
        return new SupportVerb(verb, Match.Supported.SUBJECT);
      }
    }
    if (tree.is(at, OBLIQUE)
        && tree.preposition(at).equals("for")
        && tree.verb(verb)
        && PURPOSES.contains(tree.lemma(noun))) {
      return new SupportVerb(verb, Match.Supported.OCCURS);
    }
    if (tree.is(at, SUBJECT) && support.occurs().contains(lemma)) {
      return new SupportVerb(verb, Match.Supported.OCCURS);
    }
    return participle(tree, noun, support);
  }

  /** "the raid carried out by", "talks held in". */
  private static SupportVerb participle(Tree tree, int noun, Support support) {
    for (int c : tree.children(noun)) {
      if ((tree.is(c, NOUN_CLAUSE) || tree.is(c, RELATIVE_CLAUSE))
          && tree.verb(c)
          && support.subject().contains(lemma(tree, c))
          && tree.passive(c)) {
        return new SupportVerb(c, Match.Supported.SUBJECT);
      }
    }
    return NONE;
  }

  /** The verb's lemma, with its particle: "carry out". */
  private static String lemma(Tree tree, int verb) {
    int particle = tree.child(verb, PARTICLE);
    return particle < 0 ? tree.lemma(verb) : tree.lemma(verb) + " " + tree.form(particle);
  }
}
