package org.casus.claim;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.parse.Tree;

/** What a predicate's own clause says of it: tense, modal verb, negation. */
final class Clauses {
  /** What the auxiliaries say. */
  enum Tense {
    /** No finite verb: infinitive, participle, noun. */
    NONE,
    PAST,
    PRESENT,
    /** is fighting, has been fighting. */
    PROGRESSIVE,
    /** was fighting. */
    PAST_PROGRESSIVE,
    /** had fought. */
    PLUPERFECT,
    FUTURE,
    /** would. */
    WOULD,
    /** would have, should have, could have. */
    UNREAL,
    CAN,
    /** could. */
    COULD,
    MAY,
    MUST,
    IMPERATIVE;

    boolean past() {
      return this == PAST || this == PAST_PROGRESSIVE || this == PLUPERFECT;
    }
  }

  /**
   * One predicate's clause.
   *
   * @param word the auxiliary that decided, else the predicate
   */
  record Clause(Tense tense, boolean negated, int word) {}

  private static final Set<String> NOBODY =
      Set.of("nobody", "no-one", "none", "nothing", "neither", "noone");
  private static final Set<String> NO = Set.of("no", "neither");
  private static final Set<String> NOT =
      Set.of("not", "n't", "n’t", "never", "nor", "hardly", "barely", "scarcely", "cannot");
  private static final Set<String> WILL = Set.of("will", "'ll", "’ll", "wo", "shall", "sha");
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do", "get");
  private static final Set<String> BE =
      Set.of(
          "is", "are", "am", "'s", "’s", "'re", "’re", "'m", "’m", "was", "were", "be", "been",
          "being");
  private static final Set<String> PAST_BE = Set.of("was", "were", "had", "did", "got");

  private final Tree tree;
  private final Frames frames;

  Clauses(Tree tree, Frames frames) {
    this.tree = tree;
    this.frames = frames;
  }

  /** Reads a predicate: a verb, or an adjective or noun with its copula. */
  Clause read(int predicate) {
    List<Integer> auxiliaries = auxiliaries(predicate);
    if (auxiliaries.isEmpty() && shares(predicate)) {
      Clause first = read(tree.head(predicate));
      boolean own = negated(predicate);
      return own ? new Clause(first.tense(), true, first.word()) : first;
    }
    boolean negated = negated(predicate);
    return new Clause(
        tense(predicate, auxiliaries),
        negated,
        auxiliaries.isEmpty() ? predicate : auxiliaries.get(0));
  }

  /** A second verb that leans on the first one's auxiliaries: "will meet and sign". */
  private boolean shares(int predicate) {
    if (!tree.is(predicate, CONJUNCT) || tree.head(predicate) < 0 || !tree.verb(predicate)) {
      return false;
    }
    int head = tree.head(predicate);
    return tree.child(predicate, SUBJECT, PASSIVE_SUBJECT) < 0
        && tree.verb(head)
        && !tree.tag(predicate).matches("VB[DZP]")
        && !frames.hasTo(predicate);
  }

  private List<Integer> auxiliaries(int predicate) {
    List<Integer> found = new ArrayList<>();
    for (int c : tree.children(predicate)) {
      if (c < predicate
          && tree.relation(c) != MARKER
          && auxiliary(c)
          && (tree.is(c, AUXILIARY) || tree.is(c, PASSIVE_AUXILIARY) || tree.is(c, COPULA))) {
        found.add(c);
      }
    }
    // Trees err; what stands right before a verb is its own.
    int at = predicate - 1;
    while (at >= 0 && (auxiliary(at) || tree.tag(at).equals("RB") || tree.tag(at).equals("TO"))) {
      if (tree.verb(predicate)
          && auxiliary(at)
          && !found.contains(at)
          && !tree.tag(at).equals("TO")) {
        if (toBetween(at, predicate)) {
          break;
        }
        found.add(at);
      }
      at--;
    }
    found.sort(null);
    return found;
  }

  /** Whether a word bears a clause: a verb, or what a modal verb stands before whatever its tag. */
  boolean bears(int word) {
    if (tree.verb(word)) {
      return true;
    }
    int at = word - 1;
    if (at >= 0 && tree.form(at).equals("to") && tree.tag(word).matches("NN|JJ|RB")) {
      return true;
    }
    while (at >= 0 && tree.tag(at).equals("RB")) {
      at--;
    }
    return at >= 0
        && (tree.tag(at).equals("MD") || (WILL.contains(tree.form(at)) && !tree.noun(at)))
        && tree.tag(word).matches("NN|JJ|GW|RB|VB.*");
  }

  private boolean toBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (tree.tag(i).equals("TO")) {
        return true;
      }
    }
    return false;
  }

  private boolean auxiliary(int word) {
    String lemma = tree.lemma(word).toLowerCase(Locale.ROOT);
    return tree.tag(word).equals("MD")
        || (tree.verb(word) && AUXILIARIES.contains(lemma))
        || (BE.contains(tree.form(word)) && !tree.tag(word).equals("POS"));
  }

  private Tense tense(int predicate, List<Integer> auxiliaries) {
    boolean have = false;
    boolean had = false;
    boolean be = false;
    boolean past = false;
    boolean been = false;
    for (int a : auxiliaries) {
      String form = tree.form(a);
      String lemma = tree.lemma(a);
      have |= lemma.equals("have") || form.equals("'ve") || form.equals("’ve");
      had |= form.equals("had") || (form.equals("'d") && tree.tag(a).equals("VBD"));
      be |= lemma.equals("be") || BE.contains(form);
      been |= form.equals("been") || form.equals("being");
      past |= PAST_BE.contains(form);
    }
    for (int a : auxiliaries) {
      if (tree.tag(a).equals("MD") || WILL.contains(tree.form(a))) {
        return modal(tree.form(a), have);
      }
    }
    String tag = tree.tag(frames.verbOf(predicate));
    boolean progressive = tree.tag(predicate).equals("VBG") && tree.verb(predicate);
    if (progressive && be) {
      if (have) {
        return had ? Tense.PAST_PROGRESSIVE : Tense.PROGRESSIVE;
      }
      return past ? Tense.PAST_PROGRESSIVE : Tense.PROGRESSIVE;
    }
    if (frames.hasTo(predicate) && !finite(auxiliaries)) {
      return have ? Tense.PAST : Tense.NONE;
    }
    if (have) {
      return had ? Tense.PLUPERFECT : Tense.PAST;
    }
    if (been && !past && finite(auxiliaries) && be) {
      return Tense.PROGRESSIVE;
    }
    if (!auxiliaries.isEmpty()) {
      return finite(auxiliaries) ? past ? Tense.PAST : Tense.PRESENT : Tense.NONE;
    }
    return switch (tag) {
      case "VBD" -> Tense.PAST;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "VB" -> imperative(predicate) ? Tense.IMPERATIVE : Tense.NONE;
      case "VBN" ->
          tree.child(predicate, SUBJECT) >= 0 && !tree.is(predicate, ADVERBIAL_CLAUSE)
              ? Tense.PAST
              : Tense.NONE;
      default -> Tense.NONE;
    };
  }

  private boolean finite(List<Integer> auxiliaries) {
    for (int a : auxiliaries) {
      String form = tree.form(a);
      if (!form.equals("be")
          && !form.equals("been")
          && !form.equals("being")
          && !form.equals("having")
          && !(form.equals("have") && a > 0 && tree.tag(a - 1).equals("TO"))) {
        return true;
      }
    }
    return false;
  }

  private boolean imperative(int verb) {
    if (tree.child(verb, SUBJECT, PASSIVE_SUBJECT, CLAUSAL_SUBJECT) >= 0 || frames.hasTo(verb)) {
      return false;
    }
    int before = verb - 1;
    while (before >= 0
        && (tree.tag(before).equals("RB")
            || tree.form(before).equals("please")
            || tree.form(before).equals("do"))) {
      before--;
    }
    boolean opens =
        before < 0 || tree.tag(before).matches("``|''|:|,|-LRB-") || Quotes.mark(tree.form(before));
    return opens
        && (tree.head(verb) < 0
            || tree.is(verb, CLAUSE)
            || tree.is(verb, PARATAXIS)
            || tree.is(verb, CONJUNCT));
  }

  private static Tense modal(String form, boolean have) {
    if (WILL.contains(form)) {
      return Tense.FUTURE;
    }
    return switch (form) {
      case "would", "'d", "’d" -> have ? Tense.UNREAL : Tense.WOULD;
      case "could" -> have ? Tense.UNREAL : Tense.COULD;
      case "should", "ought" -> have ? Tense.UNREAL : Tense.MUST;
      case "can", "ca", "cannot" -> Tense.CAN;
      case "must", "need" -> have ? Tense.PAST : Tense.MUST;
      default -> Tense.MAY;
    };
  }

  /** Whether a predicate is denied: "not", "never", "no one", "no" before its subject or object. */
  boolean negated(int predicate) {
    return negated(predicate, -1);
  }

  private boolean negated(int predicate, int except) {
    boolean negated = false;
    for (int c : tree.children(predicate)) {
      if (c == except) {
        continue;
      }
      if (negator(c, predicate)) {
        negated = !negated;
      } else if (tree.is(c, SUBJECT) || tree.is(c, PASSIVE_SUBJECT)) {
        negated |= nobody(c);
      } else if (tree.is(c, OBJECT)) {
        negated |= nobody(c);
      }
    }
    if (!negated && bears(predicate)) {
      int at = predicate - 1;
      while (at >= 0
          && (auxiliary(at) || tree.tag(at).equals("RB") || tree.form(at).equals("to"))) {
        if (NOT.contains(tree.form(at))
            && tree.head(at) != predicate
            && !only(at)
            && !tree.is(at, ADVERB)) {
          return true;
        }
        at--;
      }
      if (at >= 1 && tree.form(at).equals("longer") && tree.form(at - 1).equals("no")) {
        return true;
      }
    }
    return negated;
  }

  /** Whether a predicate is denied by more than the "no" of the phrase whose act is asked about. */
  boolean negatedBeside(int predicate, int phrase, Clause clause) {
    if (!clause.negated()) {
      return false;
    }
    return !nobody(phrase) || negated(predicate, phrase);
  }

  private boolean negator(int word, int predicate) {
    String form = tree.form(word);
    if (only(word)) {
      return false;
    }
    if (tree.is(word, NEGATION)) {
      return word < predicate || !form.equals("no");
    }
    if (form.equals("longer") && word > 0 && tree.form(word - 1).equals("no")) {
      return true;
    }
    return (NOT.contains(form) && word < predicate)
        || (form.equals("neither") && tree.is(word, COORDINATOR));
  }

  private boolean only(int word) {
    return word + 1 < tree.size()
        && Set.of("only", "just", "merely", "least").contains(tree.form(word + 1));
  }

  /** Whether a noun phrase says that there is none: "nobody", "no soldiers", "neither side". */
  boolean nobody(int noun) {
    if (NOBODY.contains(tree.form(noun))) {
      return true;
    }
    if (tree.form(noun).equals("one") && noun > 0 && tree.form(noun - 1).equals("no")) {
      return true;
    }
    for (int c : tree.children(noun)) {
      if (NO.contains(tree.form(c))
          && c < noun
          && (tree.is(c, DETERMINER) || tree.is(c, NEGATION) || tree.is(c, COORDINATOR))) {
        return true;
      }
    }
    return false;
  }
}
