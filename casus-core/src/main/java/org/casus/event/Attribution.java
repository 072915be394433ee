package org.casus.event;

import java.util.Optional;
import org.casus.text.Span;

/**
 * One link of the chain of who says so.
 *
 * @param speaker empty where nobody is named: "reportedly", "is believed to"
 * @param cue the words that say that it is said
 */
public record Attribution(
    Optional<Actor> speaker, Optional<Span> cue, Stance stance, Directness directness) {}
