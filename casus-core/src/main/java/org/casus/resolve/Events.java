package org.casus.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.casus.event.Event;
import org.casus.event.EventType;
import org.casus.event.Mention;
import org.casus.event.Modality;
import org.casus.text.DocumentId;

/** Chains of one event to the event's record. */
final class Events {
  private Events() {}

  static Event of(List<Chain> chains, Reasons reasons) {
    List<Mention> mentions = new ArrayList<>();
    chains.forEach(c -> c.tellings().forEach(t -> mentions.add(t.mention())));
    List<String> ids = mentions.stream().map(Mention::id).toList();
    EventType type = Merge.type(mentions);
    Mention newest = newest(chains);
    List<Mention> byAge = byAge(chains);
    double doubt = 1;
    for (Mention mention : mentions) {
      doubt = Math.min(doubt, 1 - mention.confidence());
    }
    return new Event(
        "e_" + DocumentId.hash(ids.get(0)),
        ids,
        type,
        Merge.mode(mentions, type),
        Merge.contexts(mentions),
        newest.modality(),
        newest.polarity(),
        mentions.stream().allMatch(Mention::historical),
        Merge.actors(mentions.stream().map(Mention::actors).toList()),
        Merge.actors(mentions.stream().map(Mention::recipients).toList()),
        Merge.date(mentions),
        Merge.location(mentions),
        Merge.casualties(byAge),
        (int) chains.stream().map(Chain::document).distinct().count(),
        Optional.empty(),
        1 - doubt,
        reasons.lines(ids));
  }

  static Event partOf(Event e, Optional<String> whole) {
    return whole.isEmpty()
        ? e
        : new Event(
            e.id(),
            e.mentions(),
            e.type(),
            e.mode(),
            e.contexts(),
            e.modality(),
            e.polarity(),
            e.historical(),
            e.actors(),
            e.recipients(),
            e.date(),
            e.location(),
            e.casualties(),
            e.documents(),
            whole,
            e.confidence(),
            e.reasons());
  }

  /** Of the newest document the first mention that tells it as done, else the first. */
  private static Mention newest(List<Chain> chains) {
    Chain last = chains.stream().max(Comparator.comparing(Events::age)).orElse(chains.get(0));
    List<Mention> mentions = last.tellings().stream().map(Telling::mention).toList();
    return mentions.stream().filter(Events::done).findFirst().orElse(mentions.get(0));
  }

  private static boolean done(Mention mention) {
    return mention.modality() == Modality.HAPPENED || mention.modality() == Modality.ONGOING;
  }

  private static List<Mention> byAge(List<Chain> chains) {
    return chains.stream()
        .sorted(Comparator.comparing(Events::age))
        .flatMap(c -> c.tellings().stream().map(Telling::mention))
        .toList();
  }

  private static LocalDate age(Chain chain) {
    return chain.published().orElse(LocalDate.MIN);
  }
}
