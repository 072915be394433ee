package org.casus.code;

import java.util.List;

/**
 * Where the participants stand.
 *
 * @param actor, recipient sources, tried in order
 * @param reciprocal all are actors: "met with", "talks between"
 */
record Frame(List<Source> actor, List<Source> recipient, boolean reciprocal) {
  Frame {
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
  }

  static Frame of(List<String> actor, List<String> recipient, boolean reciprocal) {
    return new Frame(
        actor.stream().map(Source::of).toList(),
        recipient.stream().map(Source::of).toList(),
        reciprocal);
  }

  /** What holds where an entry says nothing. */
  static Frame usual(Kind kind, boolean reciprocal) {
    if (reciprocal) {
      return kind == Kind.NOUN
          ? of(List.of("by", "possessor", "between", "of", "subject", "with"), List.of(), true)
          : of(List.of("subject", "with"), List.of(), true);
    }
    return kind == Kind.NOUN
        ? of(
            List.of("by", "possessor", "subject", "of"),
            List.of("against", "on", "undergone"),
            false)
        : of(List.of("subject"), List.of("object"), false);
  }
}
