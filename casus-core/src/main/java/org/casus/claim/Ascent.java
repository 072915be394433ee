package org.casus.claim;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.parse.Tree;

/**
 * From an act's own clause up through what embeds it to the sentence's root: each step may change
 * how things stand with the act.
 */
final class Ascent {
  /**
   * What was found on the way up.
   *
   * @param cues embedders whose speaker says what stands under them, innermost first
   */
  record Found(
      State state, int embedder, boolean presupposed, List<Integer> cues, List<String> why) {}

  /** Verbs whose purpose is reached in doing them: "marched to protest". */
  private static final Set<String> FULFILLED =
      Set.of(
          "rally",
          "gather",
          "march",
          "demonstrate",
          "assemble",
          "use",
          "meet",
          "convene",
          "write",
          "speak",
          "join",
          "unite",
          "team",
          "turn",
          "combine",
          "intervene",
          "return");

  private static final Set<String> CONDITIONS =
      Set.of(
          "if",
          "unless",
          "in case",
          "provided",
          "providing",
          "assuming",
          "lest",
          "whether",
          "as long as",
          "even if",
          "suppose",
          "supposing",
          "only if",
          "so long as");
  private static final Set<String> NEGATING =
      Set.of("without", "instead of", "rather than", "short of", "far from", "instead", "except");
  private static final Set<String> AHEAD =
      Set.of(
          "when", "once", "after", "as soon as", "before", "until", "till", "while", "by the time");
  private static final Set<String> FIRST =
      Set.of("first", "last", "latest", "only", "second", "third", "one", "next");

  private final Tree tree;
  private final Frames frames;
  private final Clauses clauses;
  private final Acts acts;
  private final Nearby nearby;
  private int trigger;
  private State state = State.HAPPENED;
  private int embedder = -1;
  private boolean presupposed;
  private boolean embedded;
  private boolean throughNoun;
  private final List<Integer> cues = new ArrayList<>();
  private final List<String> why = new ArrayList<>();

  Ascent(Tree tree, Frames frames, Clauses clauses) {
    this.tree = tree;
    this.frames = frames;
    this.clauses = clauses;
    this.acts = new Acts(tree, frames, clauses);
    this.nearby = new Nearby(tree, frames);
  }

  Found from(int act) {
    trigger = act;
    if (acts.predicate(trigger)) {
      own(trigger);
    }
    if (!tree.verb(trigger)) {
      noun(trigger);
    }
    if (acts.conditional(trigger)) {
      set(state.under(acts.condition(trigger)), trigger, "condition");
      settle();
    } else if (acts.headline(trigger) && nearby.embedder(trigger) < 0) {
      set(state.under(Modality.PLANNED), trigger, "headline");
    }
    int at = trigger;
    int left = nearby.embedder(trigger);
    boolean seen =
        tree.head(at) >= 0 && frames.embedder(tree.head(at), frames.frame(at)).isPresent();
    if (left >= 0 && !seen && state.hold() != State.Hold.SETTLED) {
      through(frames.embedder(left, nearby.frame(trigger)).orElseThrow(), left, at);
      at = left;
    }
    for (int steps = 0; steps < tree.size(); steps++) {
      if (state.hold() == State.Hold.SETTLED || tree.head(at) < 0) {
        break;
      }
      at = step(at);
    }
    if (tree.head(at) < 0 && at >= 0 && state.hold() != State.Hold.SETTLED) {
      top(at);
    }
    if (state.modality() == Modality.HAPPENED
        && state.polarity() == Polarity.AFFIRMED
        && !embedded
        && acts.lastingNoun(trigger)) {
      set(new State(Modality.ONGOING, state.polarity(), state.hold()), trigger, "lasts");
    }
    return new Found(state, embedder, presupposed, cues, why);
  }

  /** The tense and negation of the act's own clause. */
  private void own(int predicate) {
    Clauses.Clause clause = clauses.read(predicate);
    Modality modality = acts.modality(predicate, clause);
    boolean negated = clause.negated();
    boolean would = clause.tense() == Clauses.Tense.WOULD && !acts.hinges(predicate);
    if (negated && (modality == Modality.PLANNED || would) && acts.willing(predicate, clause)) {
      modality = Modality.REFUSED;
      negated = false;
    } else if (negated
        && (clause.tense() == Clauses.Tense.CAN || clause.tense() == Clauses.Tense.COULD)) {
      modality = Modality.HAPPENED;
    }
    set(
        state.under(modality),
        clause.word(),
        "tense " + clause.tense().name().toLowerCase(java.util.Locale.ROOT));
    if (negated) {
      set(state.negated(), clause.word(), "negated");
    }
  }

  /** What stands before a noun, and clauses behind it: "alleged", "no", "planned for Monday". */
  private void noun(int noun) {
    if (clauses.nobody(noun)) {
      set(state.negated(), noun, "no");
    }
    if (noun > 0 && tree.head(noun - 1) != noun && tree.tag(noun - 1).matches("JJ|VBN")) {
      frames.embedder(noun - 1, "mod").ifPresent(e -> over(e, noun - 1, false, true));
    }
    if (tree.child(noun, COMPOUND) >= 0) {
      frames.embedder(noun, "comp").ifPresent(e -> over(e, noun, false, true));
    }
    for (int c : tree.children(noun)) {
      if (c < noun
          && (tree.is(c, ADJECTIVE)
              || tree.is(c, COMPOUND)
              || tree.is(c, ADVERB)
              || tree.is(c, NOUN_CLAUSE))) {
        frames.embedder(c, "mod").ifPresent(e -> over(e, c, false, true));
      } else if (c > noun && tree.is(c, NOUN_CLAUSE) && frames.hasTo(c) && acts.staging(c)) {
        set(state.under(Modality.PLANNED), c, "to be held");
      } else if (c > noun && acts.aheadOf(c)) {
        set(state.under(Modality.PLANNED), c, "that will be");
      } else if (c > noun && acts.undergone(c)) {
        frames
            .embedder(c, "np")
            .filter(e -> e.signature() != Signature.SAYS)
            .ifPresent(e -> over(e, c, clauses.read(c).negated(), true));
      }
    }
  }

  private int step(int at) {
    int head = tree.head(at);
    switch (tree.relation(at)) {
      case CONJUNCT -> {
        if (!tree.verb(at) && !acts.predicate(at) && !tree.verb(head)) {
          shareModifiers(head);
        } else if (tree.tag(at).equals("VBD") && !acts.predicate(head)) {
          settle();
        }
        return head;
      }
      case APPOSITION, FLAT, OTHER, ADVERB, PREPOSITION, MARKER, PARTICLE, AUXILIARY -> {
        return head;
      }
      case PARATAXIS -> settle();
      case RELATIVE_CLAUSE -> settle();
      case POSSESSOR, ADJECTIVE, NUMBER, DETERMINER -> presuppose();
      default -> {
        Optional<Embedder> found = frames.embedder(head, frames.frame(at));
        if (found.isPresent()) {
          through(found.get(), head, at);
        } else if (tree.is(at, ADVERBIAL_CLAUSE) || tree.is(at, OPEN_CLAUSE)) {
          adverbial(at, head);
        } else if (tree.is(at, NOUN_CLAUSE)) {
          nounClause(at, head);
        } else if (!tree.is(at, CLAUSE)) {
          nominal(at, head);
        } else {
          governed(head);
        }
      }
    }
    return head;
  }

  private void shareModifiers(int first) {
    for (int c : tree.children(first)) {
      if (c < first && (tree.is(c, ADJECTIVE) || tree.is(c, NOUN_CLAUSE))) {
        frames.embedder(c, "mod").ifPresent(e -> over(e, c, false, true));
      }
    }
  }

  private void through(Embedder found, int head, int at) {
    boolean predicate = acts.predicate(head);
    Clauses.Clause clause = clauses.read(head);
    boolean negated = predicate ? clauses.negatedBeside(head, at, clause) : clauses.nobody(head);
    Modality modality = predicate ? acts.modality(head, clause) : Modality.HAPPENED;
    boolean past = !predicate || clause.tense().past() || clause.tense() == Clauses.Tense.NONE;
    Signature signature = found.signature();
    if (signature == Signature.WANTS && acts.ownWill(head, at)) {
      signature = Signature.INTENDS;
    }
    if (signature == Signature.REFUSES
        && acts.speech(trigger)
        && frames.frame(at).equals("np")
        && state.equals(State.HAPPENED)) {
      presuppose();
      return;
    }
    if (throughNoun
        && signature != Signature.REFUSES
        && signature != Signature.CANCELS
        && signature != Signature.DOES
        && signature != Signature.DENIES) {
      return;
    }
    if (signature == Signature.DOES
        && negated
        && modality == Modality.PLANNED
        && acts.willing(head, clause)) {
      set(state.under(Modality.REFUSED), clause.word(), "will not");
      return;
    }
    if (told(at)
        && signature.unreal()
        && signature != Signature.MIGHT
        && signature != Signature.FORBIDS) {
      settle();
      return;
    }
    if (frames.frame(at).equals("wh") && signature == Signature.MIGHT) {
      set(state.under(Modality.POSSIBLE), head, "whether");
      settle();
      return;
    }
    over(new Embedder(signature, found.stance()), head, negated, past);
    if (found.stance().isPresent() && !throughNoun) {
      cues.add(head);
    }
    embedded |= signature == Signature.DOES || signature == Signature.ENDS;
    boolean told =
        signature == Signature.SAYS
            || signature == Signature.KNOWS
            || signature == Signature.DENIES;
    if (!told && !throughNoun && !(signature == Signature.MUST && modality != Modality.PLANNED)) {
      if (negated
          && (clause.tense() == Clauses.Tense.CAN || clause.tense() == Clauses.Tense.COULD)) {
        modality = Modality.HAPPENED;
      }
      set(state.under(modality), clause.word(), "tense of " + tree.form(head));
    }
    if (!predicate) {
      throughNoun |=
          signature.unreal() || signature == Signature.TRIES || signature == Signature.FAILS;
      modifiers(head);
    }
  }

  /** Whether a clause has its own past tense, so that no will of others bears on it. */
  private boolean told(int at) {
    return acts.predicate(at) && clauses.read(at).tense().past() && !frames.hasTo(at);
  }

  private void modifiers(int noun) {
    for (int c : tree.children(noun)) {
      if (c < noun && (tree.is(c, ADJECTIVE) || tree.is(c, NOUN_CLAUSE))) {
        frames
            .embedder(c, "mod")
            .filter(e -> e.signature() == Signature.CANCELS || e.signature() == Signature.TRIES)
            .ifPresent(e -> over(e, c, false, true));
      }
    }
  }

  private void governed(int head) {
    if (acts.predicate(head) && clauses.read(head).negated()) {
      set(state.under(Modality.POSSIBLE), head, "not said");
    }
  }

  private void adverbial(int at, int head) {
    String marker = frames.marker(at);
    Clauses.Clause main = clauses.read(head);
    Modality modality = acts.predicate(head) ? acts.modality(head, main) : Modality.HAPPENED;
    boolean ahead = modality != Modality.HAPPENED && modality != Modality.ONGOING;
    if (frames.hasTo(at)) {
      boolean fulfilled = FULFILLED.contains(tree.lemma(head));
      set(state.under(fulfilled || ahead ? modality : Modality.PLANNED), head, "purpose of");
      if (main.negated() && !ahead) {
        set(state.under(Modality.POSSIBLE), head, "purpose of what was not done");
      }
      return;
    }
    if (CONDITIONS.contains(marker) || acts.inverted(at)) {
      boolean threat = marker.equals("unless") && ahead;
      set(state.under(threat ? Modality.DEMANDED : Modality.POSSIBLE), at, "condition " + marker);
      settle();
    } else if (NEGATING.contains(marker)) {
      set(state.negated(), at, marker);
      settle();
    } else if (tree.tag(at).equals("VBG")
        && tree.child(at, AUXILIARY) < 0
        && (marker.isEmpty() || marker.equals("by"))) {
      set(state.under(ahead ? modality : Modality.HAPPENED), head, "beside " + tree.form(head));
    } else {
      Clauses.Tense tense = acts.predicate(at) ? clauses.read(at).tense() : Clauses.Tense.NONE;
      if (AHEAD.contains(marker)
          && ahead
          && (tense == Clauses.Tense.PRESENT
              || tense == Clauses.Tense.NONE
              || marker.equals("until"))) {
        boolean until = marker.equals("until") || marker.equals("till");
        set(
            state.under(
                until ? main.negated() ? Modality.DEMANDED : Modality.POSSIBLE : Modality.PLANNED),
            at,
            marker);
      }
      settle();
    }
  }

  private void nounClause(int at, int noun) {
    if (frames.hasTo(at)) {
      boolean done = FIRST.contains(tree.lemma(noun)) || acts.has(noun, FIRST);
      if (!done) {
        set(state.under(Modality.PLANNED), noun, "infinitive under " + tree.form(noun));
      }
    } else if (tree.child(at, AUXILIARY) < 0
        && state.modality() == Modality.HAPPENED
        && acts.lasting(at)) {
      set(state.under(Modality.ONGOING), at, "participle");
    }
    settle();
  }

  /** A nominal under a word that is no embedder: asserted with it, or known beforehand. */
  private void nominal(int at, int head) {
    if (!acts.predicate(head)) {
      settle();
      presupposed = acts.definite(at) || acts.behind(at);
      return;
    }
    Clauses.Clause clause = clauses.read(head);
    Modality modality = acts.modality(head, clause);
    boolean negated = clauses.negatedBeside(head, at, clause);
    boolean unreal = modality != Modality.HAPPENED && modality != Modality.ONGOING;
    if (negated && ((tree.is(at, OBJECT) && !acts.definite(at)) || acts.has(at, Set.of("any")))) {
      set(state.negated(), clause.word(), "not with " + tree.form(head));
      negated = false;
    }
    if (acts.definite(at) || acts.known(at) || (acts.speech(at) && tree.is(at, OBJECT))) {
      presuppose();
      if (!tree.is(at, SUBJECT) && acts.known(at)) {
        return;
      }
      presupposed = !tree.is(at, SUBJECT) && acts.behind(at);
      return;
    }
    if (unreal && (!tree.is(at, SUBJECT) || acts.single(at))) {
      set(state.under(modality), clause.word(), "with " + tree.form(head));
    }
  }

  /** What a whole sentence is: a question. */
  private void top(int root) {
    if (acts.question(root)) {
      set(state.under(Modality.POSSIBLE), root, "question");
    }
  }

  private void over(Embedder found, int word, boolean negated, boolean past) {
    Signature signature = found.signature();
    set(signature.over(state, negated, past), word, (negated ? "not " : "") + signature.word());
    if (embedder < 0 && (signature.unreal() || found.stance().isPresent())) {
      embedder = word;
    }
  }

  private void settle() {
    state = state.held(State.Hold.SETTLED);
  }

  private void presuppose() {
    presupposed = true;
    settle();
  }

  private void set(State next, int word, String reason) {
    if (!next.equals(state)) {
      if (next.modality() != state.modality() || next.polarity() != state.polarity()) {
        why.add("%s: %s (%s)".formatted(next.modality().word(), tree.form(word), reason));
      }
      state = next;
    }
  }
}
