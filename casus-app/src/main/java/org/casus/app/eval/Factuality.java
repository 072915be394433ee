package org.casus.app.eval;

import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.Stance;

/**
 * A claim as a number: 3 certainly happened, 0 open, −3 certainly did not. The values are the mean
 * of what readers gave to claims of that kind.
 */
public final class Factuality {
  private Factuality() {}

  /** In [−3, 3]. */
  public static double of(Readers.Claim claim) {
    double told = told(claim.modality());
    double signed = claim.polarity() == Polarity.NEGATED && told > 1 ? -told : told;
    for (Stance stance : claim.attributed()) {
      signed = weighed(signed, stance);
    }
    return signed;
  }

  private static double told(Modality modality) {
    return switch (modality) {
      case HAPPENED, ONGOING -> 2.8;
      case PLANNED -> 1.2;
      case PROMISED -> 1.0;
      case THREATENED, DEMANDED -> 0.6;
      case POSSIBLE -> 0.5;
      case ATTEMPTED -> 0.2;
      case REFUSED, CANCELLED -> -1.8;
    };
  }

  private static double weighed(double value, Stance stance) {
    return switch (stance) {
      case SAID, CONFIRMED, REPORTED -> value;
      case CLAIMED, ALLEGED -> value * 0.7;
      case ASKED -> value * 0.3;
      case DENIED -> -value * 0.7;
    };
  }
}
