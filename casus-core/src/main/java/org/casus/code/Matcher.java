package org.casus.code;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casus.parse.Tree;

/** Finds the entries of the lexicon in a sentence, and their participants. */
final class Matcher {
  /**
   * Nouns before which an event noun still tells the event: "a bombing campaign", "an assassination
   * attempt".
   */
  private static final Set<String> ACT_HEADS =
      Set.of(
          "campaign",
          "attempt",
          "bid",
          "plot",
          "operation",
          "spree",
          "mission",
          "wave",
          "effort",
          "drive",
          "action",
          "victim",
          "run");

  private static final int WIDEST_GAP = 6;

  private final Lexicon lexicon;

  Matcher(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What the lexicon finds: at most one match a word, no two sharing a word, in the order of the
   * sentence. One whose conditions are not met is among them only where none that is granted
   * stands.
   */
  List<Match> in(Sight sight) {
    List<Match> found = new ArrayList<>();
    for (int i = 0; i < sight.tree().size(); i++) {
      for (Lexicon.Candidate candidate : lexicon.startingWith(sight.tree().form(i))) {
        application(sight, i, candidate).map(Application::match).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(Match::weight).reversed().thenComparingInt(Match::trigger));
    Set<Integer> taken = new HashSet<>();
    List<Match> kept = new ArrayList<>();
    for (Match match : found) {
      List<Integer> claimed = match.claimed(sight.tree());
      if (claimed.stream().noneMatch(taken::contains)) {
        taken.addAll(claimed);
        kept.add(match);
      }
    }
    kept.sort(Comparator.comparingInt(Match::trigger));
    return kept;
  }

  /** A candidate whose words and part of speech are there. */
  private Optional<Application> application(Sight sight, int i, Lexicon.Candidate candidate) {
    Entry entry = candidate.entry();
    Tree tree = sight.tree();
    List<Integer> words =
        entry.kind() == Kind.NOUN
            ? contiguous(tree, i, candidate.words())
            : following(sight, i, candidate.words());
    if (words.isEmpty()) {
      return Optional.empty();
    }
    int trigger =
        switch (entry.kind()) {
          case NOUN -> nounHead(tree, words);
          case VERB -> i;
          case ADJECTIVE ->
              tree.tag(i).equals("IN") || tree.tag(i).equals("TO")
                  ? words.get(words.size() - 1)
                  : i;
        };
    if (!mayBear(tree, entry.kind(), trigger)) {
      return Optional.empty();
    }
    SupportVerb support =
        entry.kind() == Kind.NOUN
            ? SupportVerb.of(tree, trigger, lexicon.support())
            : SupportVerb.NONE;
    return Optional.of(new Application(sight, entry, trigger, words, support));
  }

  /** What was considered at a word and rejected, and why: one line each. */
  List<String> rejected(Sight sight, int i) {
    List<String> lines = new ArrayList<>();
    for (Lexicon.Candidate candidate : lexicon.startingWith(sight.tree().form(i))) {
      String id = candidate.entry().id();
      Optional<Application> application = application(sight, i, candidate);
      if (application.isEmpty()) {
        lines.add(
            id
                + ": its words are not all there, or the word is no "
                + candidate.entry().kind().name().toLowerCase(java.util.Locale.ROOT)
                + " here");
      } else if (!application.get().match().granted()) {
        lines.add(id + ": " + application.get().match().refusal());
      }
    }
    return lines.stream().distinct().toList();
  }

  /** The words of a noun phrase, side by side; empty where they are not there. */
  private static List<Integer> contiguous(Tree tree, int i, List<Set<String>> forms) {
    if (i + forms.size() > tree.size()) {
      return List.of();
    }
    List<Integer> words = new ArrayList<>();
    int at = i;
    for (int k = 0; k < forms.size(); k++) {
      while (k > 0
          && at < tree.size()
          && tree.tag(at - 1).equals("IN")
          && (tree.tag(at).equals("DT") || tree.tag(at).equals("PRP$") || tree.tag(at).equals("JJ"))
          && !forms.get(k).contains(tree.form(at))) {
        at++;
      }
      if (at >= tree.size() || !forms.get(k).contains(tree.form(at))) {
        return List.of();
      }
      words.add(at++);
    }
    return words;
  }

  /** "air strike": the last word; "show of force": the first. */
  private static int nounHead(Tree tree, List<Integer> words) {
    for (int k = 1; k < words.size(); k++) {
      if (tree.tag(words.get(k)).equals("IN")) {
        return words.get(0);
      }
    }
    return words.get(words.size() - 1);
  }

  /**
   * The verb and its fixed words behind it, in order; in the passive a fixed noun may stand before.
   */
  private static List<Integer> following(Sight sight, int i, List<Set<String>> forms) {
    Tree tree = sight.tree();
    List<Integer> words = new ArrayList<>();
    words.add(i);
    int at = i;
    for (int k = 1; k < forms.size(); k++) {
      int next = -1;
      for (int j = at + 1; j < tree.size() && j <= at + WIDEST_GAP; j++) {
        if (forms.get(k).contains(tree.form(j)) && (j == at + 1 || tree.under(j, i))) {
          next = j;
          break;
        }
        if (tree.tag(j).startsWith("VB") && !tree.under(j, i)) {
          break;
        }
      }
      if (next < 0 && tree.verb(i) && tree.passive(i)) {
        for (int subject : sight.arguments().subjects(i)) {
          if (forms.get(k).contains(tree.form(subject))) {
            next = subject;
          }
        }
        if (next >= 0) {
          words.add(next);
          continue;
        }
      }
      if (next < 0) {
        return List.of();
      }
      words.add(next);
      at = next;
    }
    words.sort(Comparator.naturalOrder());
    return words;
  }

  private static boolean mayBear(Tree tree, Kind kind, int i) {
    boolean attribute = tree.is(i, ADJECTIVE) || tree.is(i, COMPOUND);
    return switch (kind) {
      case VERB -> tree.verb(i) && !attribute && !tree.is(i, AUXILIARY) && !tree.is(i, PREPOSITION);
      case NOUN ->
          (tree.noun(i) || tree.tag(i).equals("VBG") && nominal(tree, i))
              && (!attribute || tree.head(i) >= 0 && ACT_HEADS.contains(tree.lemma(tree.head(i))));
      case ADJECTIVE -> !attribute && (tree.child(i, COPULA) >= 0 || tree.tag(i).equals("VBN"));
    };
  }

  private static boolean nominal(Tree tree, int i) {
    return tree.child(i, DETERMINER, POSSESSOR) >= 0
        || switch (tree.relation(i)) {
          case SUBJECT, PASSIVE_SUBJECT, OBJECT, OBLIQUE, NOMINAL, AGENT ->
              tree.child(i, OBJECT) < 0;
          default -> false;
        };
  }
}
