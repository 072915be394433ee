package org.casus.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.When;

/**
 * One document's mentions of one event.
 *
 * @param tellings in the order of the text
 * @param speaker a mention with all that the chain says of the event, told in the words of its
 *     fullest telling
 * @param published the document's day
 */
record Chain(List<Telling> tellings, Telling speaker, Optional<LocalDate> published) {
  private static final int LONG = 7;

  static Chain of(List<Telling> tellings, Optional<LocalDate> published) {
    Telling fullest = tellings.get(0);
    for (Telling telling : tellings) {
      fullest = weight(telling.mention()) > weight(fullest.mention()) ? telling : fullest;
    }
    Mention merged =
        Merge.speaker(tellings.stream().map(Telling::mention).toList(), fullest.mention());
    return new Chain(
        tellings,
        new Telling(merged, fullest.wording(), fullest.rank(), fullest.rivals()),
        published);
  }

  private static int weight(Mention m) {
    return m.actors().size()
        + m.recipients().size()
        + m.casualties().size()
        + (Stretch.dated(m.date()) ? 2 : 0)
        + m.location().map(Location::precision).map(p -> p < 6 ? 2 : 1).orElse(0);
  }

  /** The day it is filed under: the first of its days, if they are few; else the document's. */
  Optional<LocalDate> day() {
    When date = speaker.mention().date();
    if (date.earliest().isPresent() && date.latest().isPresent()) {
      LocalDate first = date.earliest().get();
      return first.plusDays(LONG).isBefore(date.latest().get())
          ? Optional.empty()
          : Optional.of(first);
    }
    return date.earliest().isPresent() || date.latest().isPresent() ? Optional.empty() : published;
  }

  String document() {
    return speaker.mention().document();
  }
}
