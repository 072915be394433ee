package org.casus.actor;

import java.util.Optional;
import org.casus.actor.AgentNouns.Agent;

/**
 * A piece of a sentence as phrases are made of: a name, an agent noun, or a word of little say.
 *
 * @param begin its first word
 * @param end after its last word
 * @param name of a NAME
 * @param agent of an AGENT
 */
record Chunk(Type type, int begin, int end, Optional<Found> name, Optional<Agent> agent) {
  enum Type {
    NAME,
    AGENT,
    FORMER,
    POSSESSIVE,
    PREPOSITION,
    DETERMINER,
    PRONOUN,
    HONORIFIC,
    WORD,
    COMMA,
    AND,
    /** What ends a phrase. */
    STOP
  }

  boolean is(Type other) {
    return type == other;
  }

  /** Whether a name of one of the registry's kinds. */
  boolean kind(String letters) {
    return name.isPresent() && name.get().kind(letters);
  }
}
