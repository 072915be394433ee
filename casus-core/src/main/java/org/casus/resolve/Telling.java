package org.casus.resolve;

import org.casus.event.Mention;

/**
 * A mention with the words that tell it.
 *
 * @param rank how many mentions of its type the document tells before it
 * @param rivals how many mentions of its type the document tells in all
 */
record Telling(Mention mention, Wording wording, int rank, int rivals) {

  boolean before(Telling other) {
    return mention.trigger().compareTo(other.mention.trigger()) < 0;
  }

  /** Whether it brings no participant, time, place or count of its own: it points back. */
  boolean bare() {
    return unattended()
        && mention.date().words().isEmpty()
        && mention.location().isEmpty()
        && mention.casualties().isEmpty();
  }

  /** Whether nobody takes part. */
  boolean unattended() {
    return mention.actors().isEmpty() && mention.recipients().isEmpty();
  }
}
