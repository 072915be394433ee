package org.casus.code;

import java.util.List;

/**
 * An entry found in a sentence.
 *
 * @param trigger the word that bears the act: the verb, or the event noun's head
 * @param words all words of the trigger, in order
 * @param support the support verb of an event noun, -1 where it has none
 * @param supported how that verb lends its subject
 * @param refusal which condition of the entry is not met; empty where all are
 * @param actors, recipients heads of noun phrases, conjuncts included
 */
record Match(
    Entry entry,
    int trigger,
    List<Integer> words,
    int support,
    Supported supported,
    List<Integer> actors,
    List<Integer> recipients,
    String refusal) {
  enum Supported {
    NOT,
    SUBJECT,
    UNDERGONE,
    OCCURS
  }

  /** The word that tense and embedding are read from. */
  int clause() {
    return support >= 0 ? support : trigger;
  }

  /**
   * The words that are this match's alone: of a speech act its verb, for what it is about is a
   * mention of its own.
   */
  List<Integer> claimed(org.casus.parse.Tree tree) {
    if (entry.kind() != Kind.VERB
        || !Contents.SPEECH_ACTS.contains(entry.gives().type())
        || entry.gives().type() == org.casus.event.EventType.SUPPORT) {
      return words;
    }
    return words.stream().filter(w -> w == trigger || !tree.noun(w) && !tree.verb(w)).toList();
  }

  /** Whether the entry applies as it stands; else only the judge can let it pass. */
  boolean granted() {
    return refusal.isEmpty();
  }

  /** How much was asked for and found. */
  int weight() {
    return (granted() ? 100 : 0)
        + entry.conditions().weight()
        + 4 * (words.size() - 1)
        + (actors.isEmpty() ? 0 : 1)
        + (recipients.isEmpty() ? 0 : 1);
  }
}
