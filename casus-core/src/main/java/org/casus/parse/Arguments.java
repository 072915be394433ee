package org.casus.parse;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A verb's subjects and objects as they are meant, not only as they hang: shared by co-ordinated
 * verbs, taken over by control ("agreed to send", "urged them to leave"), by relative clauses
 * ("rebels who attacked") and by participles ("troops sent by"). All are indices of noun-phrase
 * heads, conjuncts included, in the order of the sentence.
 */
public final class Arguments {
  /**
   * Verbs whose infinitive is done by their subject although they have an object: "promised Kabul
   * to leave".
   */
  private static final Set<String> SUBJECT_CONTROL =
      Set.of("promise", "threaten", "vow", "pledge", "swear", "offer");

  /**
   * Before a gerund behind an object, these say what the object did: "accused of", "praised for",
   * "kept from".
   */
  private static final Set<String> OBJECT_CONTROL = Set.of("of", "for", "from", "into");

  /** "called on Kabul to leave": the one called on leaves. */
  private static final Set<String> OBLIQUE_CONTROL =
      Set.of("call", "appeal", "prevail", "count", "rely", "plead");

  private static final Set<String> ASKED_OF = Set.of("on", "upon", "to", "with");

  /** No day ever did anything: a parser's slip. */
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");

  private final Tree tree;

  public Arguments(Tree tree) {
    this.tree = tree;
  }

  /** Who does it: the subject of an active verb, the agent of a passive one. */
  public List<Integer> doers(int verb) {
    return tree.passive(verb) ? agents(verb) : subjects(verb);
  }

  /** Whom it is done to: the object of an active verb, the subject of a passive one. */
  public List<Integer> undergoers(int verb) {
    return tree.passive(verb) ? subjects(verb) : objects(verb);
  }

  /** The grammatical subject, of an active or a passive verb. */
  public List<Integer> subjects(int verb) {
    return expand(subject(verb, 0));
  }

  /** The doer of a passive. */
  public List<Integer> agents(int verb) {
    int agent = tree.child(verb, AGENT);
    if (agent < 0 && tree.is(verb, CONJUNCT)) {
      agent = tree.child(tree.firstConjunct(verb), AGENT);
    }
    return expand(agent);
  }

  /** The direct object; "attacked and burnt the village" gives it to both verbs. */
  public List<Integer> objects(int verb) {
    int object = tree.child(verb, OBJECT);
    if (object >= 0) {
      object = relativised(object, verb);
    } else {
      object = objectInRelative(verb);
    }
    if (object < 0 && tree.child(verb, OBLIQUE, CLAUSE, OPEN_CLAUSE) < 0 && !tree.passive(verb)) {
      for (int next : tree.children(verb)) {
        if (tree.is(next, CONJUNCT)
            && tree.verb(next)
            && tree.child(next, SUBJECT, AUXILIARY) < 0) {
          object = tree.child(next, OBJECT);
          break;
        }
      }
    }
    return expand(object);
  }

  /**
   * Nominals under the word with this preposition ("" for none): oblique under verbs, attributes
   * under nouns.
   */
  public List<Integer> with(int word, String preposition) {
    List<Integer> found = new ArrayList<>();
    for (int c : tree.children(word)) {
      if ((tree.is(c, OBLIQUE) || tree.is(c, NOMINAL) || tree.is(c, AGENT))
          && tree.preposition(c).equals(preposition)) {
        found.addAll(expand(c));
      }
    }
    return found;
  }

  private int subject(int verb, int depth) {
    if (depth > 8) {
      return -1;
    }
    int own = tree.child(verb, SUBJECT, PASSIVE_SUBJECT);
    if (own >= 0 && DAYS.contains(tree.form(own))) {
      own = tree.child(own, APPOSITION);
    }
    if (own >= 0) {
      return relativised(own, verb);
    }
    int head = tree.head(verb);
    if (head < 0) {
      return -1;
    }
    return switch (tree.relation(verb)) {
      case CONJUNCT -> tree.verb(head) || !tree.noun(verb) ? subject(head, depth + 1) : -1;
      case OPEN_CLAUSE -> controller(verb, head, depth);
      case ADVERBIAL_CLAUSE -> adverbial(verb, head, depth);
      case NOUN_CLAUSE, RELATIVE_CLAUSE -> to(verb) ? planner(head, depth) : head;
      case CLAUSE -> tree.tag(verb).equals("VBG") || to(verb) ? subject(head, depth + 1) : -1;
      default -> -1;
    };
  }

  /**
   * "accused them of shelling" tells what they did; "fled, fearing" and "came to help" what the
   * subject did.
   */
  private int adverbial(int verb, int head, int depth) {
    if (!tree.tag(verb).equals("VBG") && !tree.tag(verb).equals("VBN") && !to(verb)) {
      return -1;
    }
    int object = tree.child(head, OBJECT);
    int marker = tree.child(verb, MARKER, PREPOSITION);
    boolean charge = marker >= 0 && OBJECT_CONTROL.contains(tree.form(marker));
    return charge && object >= 0 && object < verb ? object : subject(head, depth + 1);
  }

  private boolean to(int verb) {
    for (int c : tree.children(verb)) {
      if (tree.tag(c).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Who does what an infinitive under a verb tells: the object if there is one, unless the verb
   * leaves it to its subject.
   */
  private int controller(int verb, int head, int depth) {
    if (!SUBJECT_CONTROL.contains(tree.lemma(head))) {
      int object = tree.child(head, OBJECT, INDIRECT_OBJECT);
      if (object >= 0 && object < verb) {
        return relativised(object, head);
      }
      for (int c : tree.children(head)) {
        boolean askedOf = tree.is(c, OBLIQUE) && c < verb && ASKED_OF.contains(tree.preposition(c));
        if (askedOf && OBLIQUE_CONTROL.contains(tree.lemma(head))) {
          return c;
        }
      }
    }
    return subject(head, depth + 1);
  }

  /**
   * Who does what an infinitive under a noun tells: the owner of the plan, or who has it ("made a
   * bid to seize").
   */
  private int planner(int noun, int depth) {
    int owner = tree.child(noun, POSSESSOR);
    if (owner >= 0) {
      return owner;
    }
    int verb = tree.head(noun);
    if (verb >= 0 && tree.is(noun, OBJECT)) {
      return subject(verb, depth + 1);
    }
    return -1;
  }

  /** The noun that "who", "which" or "that" stands for. */
  private int relativised(int subject, int verb) {
    if (RELATIVE.contains(tree.form(subject)) && tree.tag(subject).startsWith("W")) {
      int clause = tree.firstConjunct(verb);
      while (clause >= 0 && !tree.is(clause, RELATIVE_CLAUSE) && !tree.is(clause, NOUN_CLAUSE)) {
        clause = tree.head(clause);
      }
      return clause >= 0 && tree.head(clause) >= 0 ? tree.head(clause) : subject;
    }
    return subject;
  }

  private int objectInRelative(int verb) {
    boolean relative = tree.is(verb, RELATIVE_CLAUSE) && !tree.passive(verb);
    int subject = tree.child(verb, SUBJECT);
    return relative && subject >= 0 && !RELATIVE.contains(tree.form(subject))
        ? tree.head(verb)
        : -1;
  }

  private List<Integer> expand(int nominal) {
    return nominal < 0 ? List.of() : tree.conjuncts(nominal);
  }
}
