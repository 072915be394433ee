package org.casus.claim;

import static org.casus.parser.Relation.*;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.event.Modality;
import org.casus.parse.Tree;

/** Small questions about how an act is told, which the trees and words nearby answer. */
final class Acts {
  /** Texts and bargains: what they "would" do is planned, not imagined. */
  private static final Set<String> PLANS =
      Set.of(
          "bill",
          "law",
          "legislation",
          "plan",
          "deal",
          "agreement",
          "accord",
          "measure",
          "proposal",
          "resolution",
          "amendment",
          "pact",
          "treaty",
          "decree",
          "scheme",
          "programme",
          "program",
          "order",
          "rule",
          "package",
          "draft",
          "arrangement",
          "policy",
          "budget",
          "reform",
          "ban",
          "visit",
          "summit",
          "meeting",
          "trip");

  /** Verbs that tell a state in the present tense. */
  private static final Set<String> LASTING =
      Set.of(
          "hold",
          "besiege",
          "occupy",
          "control",
          "support",
          "back",
          "oppose",
          "keep",
          "face",
          "maintain",
          "fight",
          "block",
          "blockade",
          "encircle",
          "surround",
          "battle",
          "trap",
          "detain",
          "imprison",
          "jail",
          "defy");

  private static final Set<String> LASTING_NOUNS =
      Set.of(
          "war",
          "siege",
          "conflict",
          "blockade",
          "occupation",
          "fighting",
          "offensive",
          "campaign",
          "fight",
          "trial",
          "uprising",
          "insurgency",
          "resistance",
          "detention",
          "captivity",
          "boycott",
          "investigation",
          "struggle",
          "curfew",
          "embargo",
          "crackdown");

  private static final Set<String> AHEAD =
      Set.of("tomorrow", "next", "later", "upcoming", "soon", "shortly");
  private static final Set<String> DAYS =
      Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> DEFINITE =
      Set.of(
          "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our",
          "their", "last", "such");

  /** Prepositions before what is taken as known. */
  private static final Set<String> KNOWN =
      Set.of(
          "after",
          "since",
          "following",
          "over",
          "about",
          "despite",
          "because of",
          "due to",
          "amid",
          "for",
          "in response to",
          "in the wake of",
          "of",
          "regarding",
          "in retaliation for",
          "in protest at",
          "like",
          "except",
          "from",
          "in light of");

  private static final Set<String> BEHIND =
      Set.of(
          "after",
          "since",
          "following",
          "over",
          "about",
          "despite",
          "because of",
          "for",
          "regarding",
          "against",
          "in response to",
          "on");

  private final Tree tree;
  private final Frames frames;
  private final Clauses clauses;

  Acts(Tree tree, Frames frames, Clauses clauses) {
    this.tree = tree;
    this.frames = frames;
    this.clauses = clauses;
  }

  /** Whether a word bears a clause: a verb, or what a copula stands before. */
  boolean predicate(int word) {
    return clauses.bears(word) || tree.child(word, COPULA) >= 0;
  }

  /** What its clause's tense makes of a predicate. */
  Modality modality(int predicate, Clauses.Clause clause) {
    return switch (clause.tense()) {
      case NONE, PLUPERFECT, PAST_PROGRESSIVE ->
          aboutTo(predicate) ? Modality.PLANNED : Modality.HAPPENED;
      case PAST ->
          aboutTo(predicate)
              ? perfect(predicate) ? Modality.CANCELLED : Modality.PLANNED
              : sinceThen(predicate) ? Modality.ONGOING : Modality.HAPPENED;
      case PRESENT ->
          aboutTo(predicate) || ahead(predicate)
              ? Modality.PLANNED
              : lasting(predicate) ? Modality.ONGOING : Modality.HAPPENED;
      case PROGRESSIVE ->
          tree.lemma(predicate).equals("go") || ahead(predicate) || onDay(predicate)
              ? Modality.PLANNED
              : Modality.ONGOING;
      case FUTURE -> adverbial(predicate, "unless") ? Modality.THREATENED : Modality.PLANNED;
      case WOULD -> would(predicate);
      case UNREAL, CAN, COULD, MAY -> Modality.POSSIBLE;
      case MUST, IMPERATIVE -> Modality.DEMANDED;
    };
  }

  /** "is to visit", "was to have begun": the form of be right before "to". */
  private boolean aboutTo(int predicate) {
    int to = -1;
    for (int c : tree.children(predicate)) {
      if (tree.tag(c).equals("TO") && c < predicate) {
        to = c;
      }
    }
    return to > 0
        && Set.of("is", "are", "was", "were", "'s", "’s", "'re", "’re").contains(tree.form(to - 1))
        && (tree.head(to - 1) == predicate || to - 1 == tree.head(predicate));
  }

  /** "has been held since May": a state that began then and lasts. */
  private boolean sinceThen(int predicate) {
    boolean has = false;
    boolean since = false;
    for (int c : tree.children(predicate)) {
      has |= tree.form(c).matches("has|have|'ve|’ve") && c < predicate;
      since |= c > predicate && tree.is(c, OBLIQUE) && tree.preposition(c).equals("since");
    }
    return has && since && (tree.passive(predicate) || LASTING.contains(tree.lemma(predicate)));
  }

  /** Whether a clause behind a noun says that its act lies ahead: "talks that will be held". */
  boolean aheadOf(int clause) {
    return tree.is(clause, RELATIVE_CLAUSE)
        && tree.passive(clause)
        && clauses.read(clause).tense() == Clauses.Tense.FUTURE;
  }

  /** "was to have begun": with have. */
  private boolean perfect(int predicate) {
    for (int c : tree.children(predicate)) {
      if (tree.form(c).equals("have") && c < predicate) {
        return true;
      }
    }
    return false;
  }

  /** Whether a condition hangs on it. */
  boolean hinges(int predicate) {
    return adverbial(predicate, "if") || adverbial(predicate, "unless");
  }

  private Modality would(int predicate) {
    if (hinges(predicate)) {
      return Modality.POSSIBLE;
    }
    int subject = tree.child(predicate, SUBJECT, PASSIVE_SUBJECT);
    if (subject >= 0 && PLANS.contains(tree.lemma(subject))) {
      return Modality.PLANNED;
    }
    if (tree.is(predicate, RELATIVE_CLAUSE) && PLANS.contains(tree.lemma(tree.head(predicate)))) {
      return Modality.PLANNED;
    }
    int at = predicate;
    for (int steps = 0; steps < tree.size() && tree.head(at) >= 0; steps++) {
      int head = tree.head(at);
      if (tree.is(at, CLAUSE) && tree.verb(head)) {
        return clauses.read(head).tense() == Clauses.Tense.PRESENT
            ? Modality.POSSIBLE
            : Modality.PLANNED;
      }
      at = head;
    }
    for (int c : tree.children(at)) {
      if (tree.is(c, PARATAXIS) && tree.tag(c).equals("VBD")) {
        return Modality.PLANNED;
      }
    }
    return Modality.POSSIBLE;
  }

  private boolean adverbial(int predicate, String marker) {
    for (int c : tree.children(predicate)) {
      if (tree.is(c, ADVERBIAL_CLAUSE) && frames.marker(c).equals(marker)) {
        return true;
      }
    }
    return false;
  }

  private boolean ahead(int predicate) {
    for (int c : tree.children(predicate)) {
      if (tree.is(c, BARE_ADVERBIAL) || tree.is(c, OBLIQUE) || tree.is(c, ADVERB)) {
        if (tree.form(c).equals("tomorrow") || tree.form(c).equals("soon") || has(c, AHEAD)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean onDay(int predicate) {
    for (int c : tree.children(predicate)) {
      if ((tree.is(c, BARE_ADVERBIAL) || tree.is(c, OBLIQUE)) && DAYS.contains(tree.form(c))) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of these words stands before a noun as its own. */
  boolean has(int noun, Set<String> words) {
    for (int c : tree.children(noun)) {
      if (c < noun && words.contains(tree.form(c))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a verb tells a state rather than a deed. */
  boolean lasting(int verb) {
    return LASTING.contains(tree.lemma(verb)) && tree.verb(verb);
  }

  /** Whether "will not" is a refusal: somebody's own will, not what will be done to it. */
  boolean willing(int predicate, Clauses.Clause clause) {
    return (clause.tense() == Clauses.Tense.FUTURE || clause.tense() == Clauses.Tense.WOULD)
        && predicate(predicate)
        && tree.child(predicate, COPULA) < 0
        && !tree.passive(predicate)
        && tree.child(predicate, EXPLETIVE) < 0;
  }

  /** Whether a clause behind a noun tells what was done to it: "a raid planned for Monday". */
  boolean undergone(int clause) {
    return (tree.is(clause, NOUN_CLAUSE) && tree.tag(clause).equals("VBN"))
        || (tree.is(clause, RELATIVE_CLAUSE) && tree.passive(clause));
  }

  /** "wants to meet", not "wants them to meet". */
  boolean ownWill(int verb, int act) {
    return tree.verb(act)
        && frames.frame(act).equals("to")
        && tree.child(act, SUBJECT) < 0
        && tree.child(verb, OBJECT, INDIRECT_OBJECT) < 0;
  }

  /** Whether a noun names a speech act: an offer that is rejected was made all the same. */
  boolean speech(int noun) {
    for (String frame : List.of("to", "that", "for", "of")) {
      if (tree.noun(noun) && frames.embedder(noun, frame).flatMap(Embedder::stance).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** "to be held", "to take place": said of an act, it tells when it will be. */
  boolean staging(int clause) {
    return (tree.passive(clause)
            || (clause + 1 < tree.size() && tree.form(clause + 1).equals("place")))
        && Set.of("hold", "take", "convene", "stage", "launch", "host", "carry")
            .contains(tree.lemma(clause));
  }

  /** A war, a siege: what lasts unless its end is told. */
  boolean lastingNoun(int noun) {
    if (!tree.noun(noun) || !LASTING_NOUNS.contains(tree.lemma(noun))) {
      return false;
    }
    String preposition = tree.preposition(noun);
    if (tree.is(noun, NOMINAL) && preposition.equals("of")) {
      return false;
    }
    return !KNOWN.contains(preposition)
        || preposition.equals("over")
        || preposition.equals("amid")
        || preposition.equals("of");
  }

  /** One act of a kind, or doing it: "an attack could", "granting it could". */
  boolean single(int noun) {
    return tree.tag(noun).equals("VBG")
        || has(noun, Set.of("a", "an", "any", "another", "more", "further"));
  }

  boolean definite(int noun) {
    if (tree.child(noun, POSSESSOR) >= 0) {
      return true;
    }
    return has(noun, DEFINITE);
  }

  /** Behind a preposition whose noun is taken as known: "after talks", "over the poisoning". */
  boolean known(int noun) {
    return KNOWN.contains(tree.preposition(noun)) && !tree.tag(noun).startsWith("VB");
  }

  /** Behind a preposition that keeps its noun out of what a speaker says. */
  boolean behind(int noun) {
    return BEHIND.contains(tree.preposition(noun));
  }

  /** "Had it shot …", "Should they attack …": a condition without "if". */
  boolean inverted(int clause) {
    int subject = tree.child(clause, SUBJECT, PASSIVE_SUBJECT);
    int auxiliary = tree.child(clause, AUXILIARY, PASSIVE_AUXILIARY, COPULA);
    return subject >= 0
        && auxiliary >= 0
        && auxiliary < subject
        && Set.of("had", "should", "were").contains(tree.form(auxiliary));
  }

  /**
   * Whether a condition opens the clause before a word: "if", "in case", or "Should the rebels
   * attack, …" at the sentence's start.
   */
  /** What a condition makes of its act: demanded where it stands under a threat. */
  Modality condition(int word) {
    for (int i = word - 1; i >= 0; i--) {
      if (tree.form(i).equals("unless")) {
        return threatBefore(i) ? Modality.DEMANDED : Modality.POSSIBLE;
      }
    }
    return Modality.POSSIBLE;
  }

  private boolean threatBefore(int word) {
    for (int i = 0; i < word; i++) {
      if (tree.lemma(i).startsWith("threat")
          || tree.form(i).equals("will")
          || tree.lemma(i).equals("warn")) {
        return true;
      }
    }
    return false;
  }

  boolean conditional(int word) {
    for (int i = word - 1; i >= 0; i--) {
      String form = tree.form(i);
      if (form.equals("if") || form.equals("unless") || form.equals("lest")) {
        return i == 0 || !Set.of("as", "even").contains(tree.form(i - 1));
      }
      if (form.equals("case")
          && i > 0
          && tree.form(i - 1).equals("in")
          && !tree.form(i + 1).equals("of")) {
        return true;
      }
      if (i == 0 && Set.of("should", "had", "were").contains(form)) {
        return commaAfter(word);
      }
      if (tree.tag(i).matches("[^A-Z$]+|VB[DZP]|MD|W.*")
          && !tree.form(i).matches("has|have|had|is|are|was|were|does|do|did")) {
        return false;
      }
    }
    return false;
  }

  private boolean commaAfter(int word) {
    for (int i = word + 1; i < tree.size(); i++) {
      if (tree.form(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /** "President to visit Dushanbe": a sentence whose only verb is an infinitive. */
  boolean headline(int word) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tag(i).matches("VB[DZP]|MD") || (i < word && tree.verb(i))) {
        return false;
      }
    }
    return word > 1 && tree.form(word - 1).equals("to") && tree.noun(word - 2);
  }

  /** A question that leaves it open whether: "Will they attack?", not "Why did they attack?". */
  boolean question(int root) {
    if (!tree.form(tree.size() - 1).equals("?")
        && !(tree.size() > 1 && tree.form(tree.size() - 2).equals("?"))) {
      return false;
    }
    int first = 0;
    while (first < tree.size() - 1
        && (Quotes.mark(tree.form(first))
            || tree.tag(first).equals("CC")
            || tree.form(first).equals(","))) {
      first++;
    }
    String tag = tree.tag(first).toUpperCase(Locale.ROOT);
    return tag.startsWith("VB") || tag.equals("MD");
  }
}
