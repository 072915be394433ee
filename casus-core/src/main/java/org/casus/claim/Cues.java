package org.casus.claim;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.event.Stance;
import org.casus.parse.Tree;
import org.casus.text.Span;

/** The cues of one sentence with their speakers, and what of this sentence each covers. */
final class Cues {
  private static final Set<String> SOURCES = Set.of("according", "per");

  /** What one acts according to, and nobody says. */
  private static final Set<String> MANNER =
      Set.of(
          "plan",
          "law",
          "rule",
          "schedule",
          "custom",
          "tradition",
          "need",
          "size",
          "taste",
          "age",
          "rank");

  private static final Set<String> CITING = Set.of("cite", "quote", "reference");

  private final int sentence;
  private final Tree tree;
  private final Frames frames;
  private final Embedders embedders;
  private final Attitudes attitudes;
  private final Speakers speakers;
  private final Scope scope;
  private final List<Cue> found = new ArrayList<>();

  Cues(int sentence, Tree tree, Vocabulary vocabulary, Quotes quotes) {
    this.sentence = sentence;
    this.tree = tree;
    this.frames = new Frames(tree, vocabulary.embedders());
    this.embedders = vocabulary.embedders();
    this.attitudes = vocabulary.attitudes();
    this.speakers = new Speakers(tree);
    this.scope = new Scope(sentence, tree, quotes);
  }

  List<Cue> read() {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.verb(i)) {
        verb(i);
      } else if (tree.noun(i)) {
        noun(i);
        nounThat(i);
        modifier(i);
      } else if (tree.tag(i).equals("JJ")) {
        adjective(i);
      }
      if (SOURCES.contains(tree.form(i))) {
        accordingTo(i);
      } else if (embedders.find('r', tree.form(i), "clause").isPresent()) {
        adverb(i);
      }
    }
    transcript();
    return List.copyOf(found);
  }

  /**
   * "KERN: We shall meet them." as in a transcript: the name before the colon says what follows.
   */
  private void transcript() {
    int colon = 1;
    while (colon < Math.min(5, tree.size() - 2) && !tree.form(colon).equals(":")) {
      colon++;
    }
    if (colon >= tree.size() - 2 || !tree.form(colon).equals(":")) {
      return;
    }
    for (int i = 0; i < colon; i++) {
      if (!tree.tag(i).startsWith("NNP") || !Character.isUpperCase(tree.word(i).form().charAt(0))) {
        return;
      }
    }
    Span name = tree.span(0).upTo(tree.span(colon - 1));
    found.add(
        new Cue(
            sentence,
            colon,
            List.of(tree.span(colon)),
            Optional.of(new Cue.Source(sentence, colon - 1, name)),
            scope.rest(colon),
            Optional.empty(),
            true,
            true));
  }

  private void verb(int verb) {
    if (tree.is(verb, ADJECTIVE)
        || tree.is(verb, COMPOUND)
        || tree.is(verb, AUXILIARY)
        || tree.is(verb, PASSIVE_AUXILIARY)
        || tree.is(verb, COPULA)) {
      return;
    }
    int speaker = speakers.of(verb);
    List<Span> contents = new ArrayList<>();
    Optional<Stance> stance = Optional.empty();
    boolean clause = false;
    boolean byObject = false;
    boolean tells = false;
    for (int c : tree.children(verb)) {
      if (c == speaker || (c < verb && !tree.is(c, CLAUSE) && !tree.is(c, PASSIVE_SUBJECT))) {
        continue;
      }
      String frame = frames.frame(c);
      Optional<Embedder> embedder = frames.embedder(verb, frame);
      if (frame.isEmpty() || embedder.isEmpty()) {
        continue;
      }
      if (opensWithComma(c)) {
        continue;
      }
      boolean isClause = tree.verb(c) || tree.child(c, COPULA) >= 0;
      boolean better = (isClause && !clause) || (byObject && !frame.equals("np"));
      if (embedder.get().stance().isPresent() && (stance.isEmpty() || better)) {
        if (better) {
          contents.clear();
        }
        stance = embedder.get().stance();
        tells = telling(embedder.get().signature()) && (isClause || stance.get() != Stance.SAID);
        clause |= isClause;
        byObject = frame.equals("np");
        contents.add(tree.subtree(c));
      } else if (embedder.get().stance().isPresent() && isClause) {
        contents.add(tree.subtree(c));
      }
    }
    Optional<Embedder> quoting = frames.embedder(verb, "quote");
    if (quoting.isPresent()) {
      List<Span> around = scope.around(verb);
      if (!around.isEmpty()) {
        contents = new ArrayList<>(around);
        tells = true;
        stance = quoting.get().stance();
      } else if (!clause && frames.embedder(verb, "that").isPresent() && scope.leads(verb)) {
        contents = new ArrayList<>(scope.rest(verb));
        tells = true;
        stance = quoting.get().stance();
      } else if (clause) {
        scope.shared(verb).ifPresent(contents::add);
      }
    }
    if (stance.isPresent() || quoting.isPresent()) {
      add(
          verb,
          speaker,
          contents,
          stance.isPresent() ? stance : quoting.get().stance(),
          tells,
          quoting.isPresent());
    } else {
      attitude(verb, speaker);
    }
  }

  /** "endorsed the truce", "hopes for rain": held, not said. */
  private void attitude(int verb, int speaker) {
    if (speaker < 0) {
      return;
    }
    List<Span> contents = new ArrayList<>();
    for (int c : tree.children(verb)) {
      if (c > verb && attitudes.has(tree.lemma(verb), frames.frame(c))) {
        contents.add(tree.subtree(c));
      }
    }
    if (!contents.isEmpty()) {
      add(verb, speaker, contents, Optional.empty(), false, false);
    }
  }

  /** "asked the colonel, who had …": an aside and not what is asked. */
  private boolean opensWithComma(int clause) {
    int start = tree.subtree(clause).start();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.word(i).start() == start) {
        return tree.form(i).equals(",");
      }
    }
    return false;
  }

  /** Whether the act stands under the word as it is told: said, denied, confirmed. */
  private static boolean telling(Signature signature) {
    return signature == Signature.SAYS
        || signature == Signature.KNOWS
        || signature == Signature.DENIES
        || signature == Signature.EXPECTS;
  }

  private void noun(int noun) {
    for (int c : tree.children(noun)) {
      if (c < noun || tree.is(c, CONJUNCT)) {
        continue;
      }
      Optional<Embedder> embedder = frames.embedder(noun, frames.frame(c));
      if (embedder.isEmpty() && c == noun + 1 && tree.form(c).equals("that")) {
        continue;
      }
      if (embedder.isPresent() && embedder.get().stance().isPresent()) {
        int head = tree.head(noun);
        boolean light =
            tree.is(noun, OBJECT)
                && head >= 0
                && tree.verb(head)
                && tree.child(noun, POSSESSOR) < 0;
        List<Span> cue = new ArrayList<>();
        if (light && frames.embedder(head, "np").isEmpty()) {
          cue.add(verbGroup(head));
        }
        cue.add(tree.span(noun));
        found.add(
            new Cue(
                sentence,
                noun,
                cue,
                speaker(noun),
                List.of(tree.subtree(c)),
                embedder.get().stance(),
                telling(embedder.get().signature()),
                false));
        return;
      }
    }
  }

  /** "claims that …" where the tree has hung the clause elsewhere. */
  private void nounThat(int noun) {
    int that = noun + 1;
    if (that >= tree.size() - 1 || !tree.form(that).equals("that")) {
      return;
    }
    int clause = tree.head(that);
    Optional<Embedder> embedder = frames.embedder(noun, "that");
    boolean under = clause > that && tree.head(clause) == noun && !tree.is(clause, RELATIVE_CLAUSE);
    if (!under && embedder.flatMap(Embedder::stance).isPresent()) {
      Span content = scope.rest(noun).get(0);
      found.add(
          new Cue(
              sentence,
              noun,
              List.of(tree.span(noun)),
              speaker(noun),
              List.of(content),
              embedder.get().stance(),
              true,
              false));
    }
  }

  /** "an alleged attack": the noun phrase is what is alleged. */
  private void modifier(int noun) {
    for (int c : tree.children(noun)) {
      if (c < noun && (tree.is(c, ADJECTIVE) || tree.is(c, COMPOUND) || tree.is(c, NOUN_CLAUSE))) {
        Optional<Embedder> embedder = frames.embedder(c, "mod");
        if (embedder.isPresent() && embedder.get().stance().isPresent()) {
          found.add(
              new Cue(
                  sentence,
                  c,
                  List.of(tree.span(c)),
                  Optional.empty(),
                  List.of(new Span(tree.span(c).end(), tree.span(noun).end())),
                  embedder.get().stance(),
                  true,
                  false));
        }
      }
    }
  }

  private void adjective(int word) {
    for (int c : tree.children(word)) {
      Optional<Embedder> embedder = frames.embedder(word, frames.frame(c));
      if (embedder.isPresent() && embedder.get().stance().isPresent()) {
        found.add(
            new Cue(
                sentence,
                word,
                List.of(tree.span(word)),
                Optional.empty(),
                List.of(tree.subtree(c)),
                embedder.get().stance(),
                telling(embedder.get().signature()),
                false));
        return;
      }
    }
  }

  /** "according to the mayor": the clause that it stands in, or the whole sentence. */
  private void accordingTo(int word) {
    int at = word + 1;
    if (tree.form(word).equals("according")) {
      if (at >= tree.size() || !tree.form(at).equals("to")) {
        return;
      }
      at++;
    } else if (word == 0 || !tree.form(word - 1).equals("as")) {
      return;
    }
    int speaker = phraseHead(at);
    if (speaker < 0 || MANNER.contains(tree.lemma(speaker))) {
      return;
    }
    Span cue = new Span(tree.word(word).start(), tree.word(at - 1).end());
    Span source = speakers.words(speaker, word);
    int governor = tree.head(speaker);
    while (governor >= 0 && !tree.verb(governor) && tree.child(governor, COPULA) < 0) {
      governor = tree.head(governor);
    }
    boolean atEdge = word == 0 || source.end() >= tree.word(tree.size() - 1).start() - 2;
    Span all =
        !atEdge && governor >= 0 && tree.subtree(governor).covers(cue)
            ? tree.subtree(governor)
            : scope.whole();
    List<Span> pieces = scope.without(all, cue.upTo(source));
    found.add(
        new Cue(
            sentence,
            word,
            List.of(cue),
            Optional.of(new Cue.Source(sentence, speaker, source)),
            pieces,
            Optional.of(Stance.SAID),
            true,
            true));
  }

  /** Head of the noun phrase that starts at a word. */
  private int phraseHead(int from) {
    for (int i = from; i < Math.min(tree.size(), from + 14); i++) {
      boolean nominal =
          tree.noun(i)
              || tree.tag(i).startsWith("PRP")
              || tree.tag(i).equals("CD")
              || tree.tag(i).startsWith("W");
      if (nominal
          && !tree.is(i, COMPOUND)
          && !tree.is(i, POSSESSOR)
          && !tree.is(i, FLAT)
          && !tree.is(i, NUMBER)) {
        return i;
      }
    }
    return -1;
  }

  /** "allegedly": the clause or phrase that it modifies. */
  private void adverb(int word) {
    int head = tree.head(word);
    if (head >= 0) {
      Optional<Stance> stance =
          embedders.find('r', tree.form(word), "clause").flatMap(Embedder::stance);
      found.add(
          new Cue(
              sentence,
              word,
              List.of(tree.span(word)),
              Optional.empty(),
              List.of(tree.subtree(head)),
              stance,
              true,
              false));
    }
  }

  private void add(
      int cue,
      int speaker,
      List<Span> contents,
      Optional<Stance> stance,
      boolean tells,
      boolean quoting) {
    Optional<Cue.Source> source =
        speaker < 0
            ? Optional.empty()
            : Optional.of(new Cue.Source(sentence, speaker, speakers.words(speaker, cue)));
    boolean citing = CITING.contains(tree.lemma(cue)) && tree.tag(cue).equals("VBG");
    if (citing && tree.child(cue, OBJECT) >= 0) {
      int cited = tree.child(cue, OBJECT);
      source = Optional.of(new Cue.Source(sentence, cited, speakers.words(cited, cue)));
      int head = tree.head(cue);
      List<Span> around = head >= 0 ? scope.around(head) : List.of();
      Span all = head >= 0 ? tree.subtree(head) : scope.whole();
      contents =
          around.isEmpty()
              ? List.of(
                  new Span(Math.min(all.start(), tree.word(cue).start()), tree.word(cue).start()))
              : List.of(around.get(0));
    }
    found.add(
        new Cue(
            sentence,
            cue,
            List.of(verbGroup(cue)),
            source,
            contents,
            stance,
            tells || citing,
            quoting));
  }

  private Optional<Cue.Source> speaker(int cue) {
    int speaker = speakers.of(cue);
    return speaker < 0
        ? Optional.empty()
        : Optional.of(new Cue.Source(sentence, speaker, speakers.words(speaker, cue)));
  }

  /** The verb with its auxiliaries, negation and particle. */
  private Span verbGroup(int verb) {
    Span group = tree.span(verb);
    for (int c : tree.children(verb)) {
      if (c < verb
          && verb - c < 5
          && (tree.is(c, AUXILIARY) || tree.is(c, PASSIVE_AUXILIARY) || tree.is(c, NEGATION))) {
        group = group.upTo(tree.span(c));
      }
      if (tree.is(c, PARTICLE)) {
        group = group.upTo(tree.span(c));
      }
    }
    return group;
  }
}
