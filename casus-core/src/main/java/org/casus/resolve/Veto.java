package org.casus.resolve;

import java.util.Optional;
import org.casus.event.Mention;

/**
 * What no likeness of words outweighs, between documents: other days, other countries, other people
 * on both sides.
 */
final class Veto {
  private Veto() {}

  /** The reason; empty where nothing forbids. */
  static Optional<String> between(Mention a, Mention b) {
    if (a.type() != b.type()) {
      return Optional.of("other types");
    }
    if (Stretch.of(a.date(), b.date()) == Stretch.CLASH) {
      return Optional.of("other days");
    }
    if (Spot.of(a.location(), b.location()) == Spot.CLASH) {
      return Optional.of("other countries");
    }
    boolean actors = Sides.of(a.actors(), b.actors()) == Sides.Match.CLASH;
    boolean recipients = Sides.of(a.recipients(), b.recipients()) == Sides.Match.CLASH;
    return actors && recipients ? Optional.of("other people") : Optional.empty();
  }
}
