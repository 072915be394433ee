package org.casus.code;

import static org.casus.parser.Relation.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casus.parse.Tree;

/** One entry tried on one trigger: its conditions tested, its roles filled. */
final class Application {
  private final Sight sight;
  private final Tree tree;
  private final Entry entry;
  private final int trigger;
  private final List<Integer> fixed;
  private final List<Integer> words;
  private final SupportVerb support;

  Application(Sight sight, Entry entry, int trigger, List<Integer> words, SupportVerb support) {
    this.sight = sight;
    this.tree = sight.tree();
    this.entry = entry;
    this.trigger = trigger;
    this.fixed = List.copyOf(words);
    this.words = new ArrayList<>(words);
    this.support = support;
  }

  /** The entry with its roles filled, and with the condition that is not met, if one is not. */
  Match match() {
    String refusal = refusal();
    Roles roles = new Roles(sight);
    Frame frame = entry.frame();
    List<Integer> actors =
        roles.fill(frame.actor(), frame.reciprocal(), entry.kind(), trigger, fixed, words, support);
    List<Integer> recipients =
        roles.fill(frame.recipient(), false, entry.kind(), trigger, fixed, words, support).stream()
            .filter(r -> !actors.contains(r))
            .toList();
    if (refusal.isEmpty()) {
      refusal = refusal(actors, recipients);
    }
    return new Match(
        entry,
        trigger,
        triggerWords(actors, recipients),
        support.verb(),
        support.how(),
        actors,
        recipients,
        refusal);
  }

  private String refusal() {
    Conditions conditions = entry.conditions();
    if (!takesObject(conditions)) {
      return "the object is not one that it takes";
    }
    if (!takesSubject(conditions)) {
      return "the subject is not one that it takes";
    }
    if (!takesObliques(conditions)) {
      return "it lacks " + conditions.oblique().keySet();
    }
    if (conditions.clause()
        && tree.child(trigger, CLAUSE, OPEN_CLAUSE, NOUN_CLAUSE, ADVERBIAL_CLAUSE) < 0) {
      return "no clause hangs under it";
    }
    Set<String> silent = conditions.not().getOrDefault("words", Set.of());
    return sight.words().stream()
        .filter(silent::contains)
        .min(String::compareTo)
        .map(word -> "words: \"" + word + "\" stands in the sentence")
        .orElse("");
  }

  private String refusal(List<Integer> actors, List<Integer> recipients) {
    if (!fits("actor", actors)) {
      return "its actor is of no fitting class";
    }
    if (!fits("recipient", recipients)) {
      return "its recipient is of no fitting class";
    }
    for (String need : entry.conditions().needs()) {
      if ((need.equals("actor") ? actors : recipients).isEmpty()) {
        return "it needs its " + need;
      }
    }
    return "";
  }

  /**
   * What was asked for belongs to the trigger, unless it is a participant: "ties" of "cut ties",
   * not whom they arrested.
   */
  private List<Integer> triggerWords(List<Integer> actors, List<Integer> recipients) {
    return words.stream()
        .filter(w -> fixed.contains(w) || !actors.contains(w) && !recipients.contains(w))
        .sorted()
        .distinct()
        .toList();
  }

  private boolean takesObject(Conditions conditions) {
    Set<String> wanted = conditions.object();
    List<Integer> objects =
        new ArrayList<>(tree.verb(trigger) ? sight.arguments().undergoers(trigger) : List.of());
    if (entry.kind() == Kind.VERB) {
      for (int word : fixed) {
        if (word > trigger && tree.is(word, PREPOSITION)) {
          objects.addAll(tree.conjuncts(tree.head(word)));
        }
      }
    }
    if (!fits("object", objects)) {
      return false;
    }
    if (wanted.isEmpty()) {
      return true;
    }
    for (int object : objects) {
      for (int meant : sight.meant(object)) {
        if (wanted.contains(tree.lemma(meant))
            || wanted.contains(tree.form(meant))
            || compound(meant, wanted)) {
          words.add(meant);
          return true;
        }
      }
    }
    return false;
  }

  /** "peace talks" for a wanted lemma of two words. */
  private boolean compound(int noun, Set<String> wanted) {
    return noun > 0 && wanted.contains(tree.form(noun - 1) + " " + tree.lemma(noun));
  }

  private boolean takesSubject(Conditions conditions) {
    List<Integer> subjects = tree.verb(trigger) ? sight.arguments().doers(trigger) : List.of();
    if (!fits("subject", subjects)) {
      return false;
    }
    if (conditions.subject().isEmpty()) {
      return true;
    }
    for (int subject : subjects) {
      for (int meant : sight.meant(subject)) {
        if (sight.isOneOf(meant, conditions.subject())) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean takesObliques(Conditions conditions) {
    boolean found = conditions.oblique().isEmpty();
    for (Map.Entry<String, Set<String>> oblique : conditions.oblique().entrySet()) {
      List<Integer> candidates = new ArrayList<>(sight.arguments().with(trigger, oblique.getKey()));
      for (int object :
          tree.verb(trigger) ? sight.arguments().undergoers(trigger) : List.<Integer>of()) {
        candidates.addAll(sight.arguments().with(object, oblique.getKey()));
      }
      for (int candidate : candidates) {
        if (sight.meant(candidate).stream().anyMatch(m -> sight.isOneOf(m, oblique.getValue()))) {
          words.add(candidate);
          found = true;
          break;
        }
      }
    }
    return found;
  }

  /** A filler must be of a wanted class, where its class is known, and of no unwanted one. */
  private boolean fits(String role, List<Integer> fillers) {
    Set<String> wanted = entry.conditions().fillers().getOrDefault(role, Set.of());
    Set<String> unwanted = entry.conditions().not().getOrDefault(role, Set.of());
    if (wanted.isEmpty() && unwanted.isEmpty()) {
      return true;
    }
    for (int filler : fillers) {
      boolean ok = false;
      for (int meant : sight.meant(filler)) {
        if (!unwanted.isEmpty() && sight.isOneOf(meant, unwanted)) {
          return false;
        }
        ok |= wanted.isEmpty() || sight.classes(meant).isEmpty() || sight.isOneOf(meant, wanted);
      }
      if (!ok) {
        return false;
      }
    }
    return true;
  }
}
