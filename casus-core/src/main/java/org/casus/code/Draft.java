package org.casus.code;

import java.util.List;
import java.util.Optional;
import org.casus.claim.Claim;
import org.casus.event.Actor;
import org.casus.event.Attribution;
import org.casus.event.Casualty;
import org.casus.event.Location;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.When;

/**
 * A mention in the making: what was matched in one sentence, and its fields.
 *
 * @param confidence the judge's: in (0, 1)
 * @param within the draft's trigger in the same sentence that it is the content of, -1 for none
 */
record Draft(
    int sentence,
    Match match,
    Claim claim,
    Modality modality,
    Polarity polarity,
    List<Actor> actors,
    List<Actor> recipients,
    List<Attribution> attribution,
    When date,
    Optional<Location> location,
    List<Casualty> casualties,
    Optional<String> mode,
    int within,
    double confidence) {

  Draft with(List<Actor> newActors, List<Actor> newRecipients) {
    return new Draft(
        sentence,
        match,
        claim,
        modality,
        polarity,
        newActors,
        newRecipients,
        attribution,
        date,
        location,
        casualties,
        mode,
        within,
        confidence);
  }

  Draft saidBy(List<Attribution> chain) {
    return new Draft(
        sentence,
        match,
        claim,
        modality,
        polarity,
        actors,
        recipients,
        chain,
        date,
        location,
        casualties,
        mode,
        within,
        confidence);
  }

  Draft within(int trigger) {
    return new Draft(
        sentence,
        match,
        claim,
        modality,
        polarity,
        actors,
        recipients,
        attribution,
        date,
        location,
        casualties,
        mode,
        trigger,
        confidence);
  }

  Draft confident(double probability) {
    return new Draft(
        sentence,
        match,
        claim,
        modality,
        polarity,
        actors,
        recipients,
        attribution,
        date,
        location,
        casualties,
        mode,
        within,
        probability);
  }

  /** Whether it is told as done or being done. */
  boolean real() {
    return polarity == Polarity.AFFIRMED
        && (modality == Modality.HAPPENED || modality == Modality.ONGOING);
  }
}
