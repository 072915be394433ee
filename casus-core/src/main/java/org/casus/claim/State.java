package org.casus.claim;

import org.casus.event.Modality;
import org.casus.event.Polarity;

/**
 * How things stand with an act, as far as the words read so far say.
 *
 * @param hold what words further out can still change
 */
record State(Modality modality, Polarity polarity, Hold hold) {
  /** What words further out can still change. */
  enum Hold {
    /** Everything. */
    OPEN,
    /** Nothing: "the general regretted that …" tells it as fact whoever may regret it. */
    SETTLED,
    /** It was stopped: "could stop the siege" says that the siege goes on. */
    ENDED,
    /** It was kept from happening: "will prevent an attack" says that there may be one. */
    AVERTED
  }

  static final State HAPPENED = new State(Modality.HAPPENED, Polarity.AFFIRMED, Hold.OPEN);

  State as(Modality other) {
    return new State(other, polarity, hold);
  }

  State held(Hold other) {
    return new State(modality, polarity, other);
  }

  State negated() {
    return new State(
        modality, polarity == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED, hold);
  }

  /** Told as having taken place or taking place, be it only tried. */
  boolean real() {
    return modality == Modality.HAPPENED
        || modality == Modality.ONGOING
        || modality == Modality.ATTEMPTED;
  }

  /**
   * The same act seen through a further word: "plans to" over "try to storm" makes it planned,
   * "could" over "threaten to storm" leaves it threatened, for the threat alone is doubtful.
   */
  State under(Modality outer) {
    if (hold == Hold.SETTLED || outer == Modality.HAPPENED) {
      return this;
    }
    if (hold == Hold.ENDED) {
      return outer == Modality.ONGOING || outer == Modality.ATTEMPTED
          ? this
          : as(Modality.ONGOING).held(Hold.SETTLED);
    }
    if (hold == Hold.AVERTED) {
      return outer == Modality.ONGOING || outer == Modality.ATTEMPTED
          ? this
          : as(Modality.POSSIBLE).held(Hold.SETTLED);
    }
    if (real()) {
      return modality == Modality.ATTEMPTED && outer == Modality.ONGOING ? this : as(outer);
    }
    return switch (outer) {
      case REFUSED, CANCELLED -> as(outer);
      case DEMANDED, PROMISED, THREATENED ->
          modality == Modality.PLANNED || modality == Modality.POSSIBLE ? as(outer) : this;
      case POSSIBLE ->
          modality == Modality.PLANNED
                  || modality == Modality.CANCELLED
                  || modality == Modality.REFUSED
              ? as(outer)
              : this;
      default -> this;
    };
  }
}
