package org.casus.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.casus.claim.Claim;
import org.casus.claim.Voice;
import org.casus.count.Weapons;
import org.casus.event.Actor;
import org.casus.event.Attribution;
import org.casus.event.Casualty;
import org.casus.event.EventType;
import org.casus.event.Location;
import org.casus.event.When;

/** A story's reading in, drafts of its mentions out: sentence by sentence, in order. */
final class Coder {
  private final Matcher matcher;
  private final Lexicon lexicon;
  private final Judge judge;
  private final Topics topics = new Topics();
  private final Weapons weapons = new Weapons();

  Coder(Lexicon lexicon, Judge judge) {
    this.judge = judge;
    this.lexicon = lexicon;
    this.matcher = new Matcher(lexicon);
  }

  List<Draft> code(StoryReading reading) {
    List<Draft> drafts = new ArrayList<>();
    walk(
        reading,
        (sight, judged) -> {
          List<Draft> kept =
              judged.stream()
                  .filter(j -> judge.lets(j.draft()) && !Bareness.of(j.draft(), sight.tree()))
                  .map(Judged::draft)
                  .toList();
          drafts.addAll(OneAct.merge(Contents.link(kept, sight.tree())));
        });
    return new Elision(reading).fill(drafts);
  }

  /** All that the lexicon finds, with what the judge sees in it and says of it. */
  List<Judged> judged(StoryReading reading) {
    List<Judged> all = new ArrayList<>();
    walk(reading, (sight, judged) -> all.addAll(judged));
    return all;
  }

  /** A draft, its features, and with its confidence the judge's verdict. */
  record Judged(Draft draft, List<String> features) {}

  private void walk(StoryReading reading, BiConsumer<Sight, List<Judged>> sentences) {
    StoryTraits traits = new StoryTraits(reading.story(), topics);
    for (int s = 0; s < reading.story().size(); s++) {
      if (lexicon.mayHold(reading.story().tokens(s))) {
        Sight sight = Sight.of(s, reading.story().tree(s), reading.actors());
        List<Judged> judged = new ArrayList<>();
        for (Match match : matcher.in(sight)) {
          Draft draft = draft(reading, sight, match);
          List<String> features = JudgeFeatures.of(sight, draft, traits);
          judged.add(new Judged(draft.confident(judge.probability(features)), features));
        }
        sentences.accept(sight, judged);
      }
    }
  }

  private Draft draft(StoryReading reading, Sight sight, Match match) {
    int s = sight.index();
    Participants participants = new Participants(reading);
    Claim claim = reading.claims().of(s, match.clause());
    EventType type = match.entry().gives().type();
    List<Actor> actors = participants.of(s, match.actors(), claim);
    List<Actor> recipients =
        participants.of(s, match.recipients(), claim).stream()
            .filter(r -> actors.stream().noneMatch(a -> Participants.same(a, r)))
            .toList();
    boolean ahead =
        switch (claim.modality()) {
          case PLANNED, PROMISED, THREATENED, DEMANDED, POSSIBLE, CANCELLED, REFUSED -> true;
          case HAPPENED, ONGOING, ATTEMPTED -> false;
        };
    When date = reading.times().of(s, match.trigger(), ahead);
    if (date instanceof When.Unsaid && match.support() >= 0) {
      date = reading.times().of(s, match.support(), ahead);
    }
    Optional<Location> location = reading.places().of(s, match.trigger());
    if (location.isEmpty() && match.support() >= 0) {
      location = reading.places().of(s, match.support());
    }
    List<Casualty> casualties = Tolls.of(reading.counts(), s, match);
    Optional<String> mode = match.entry().gives().mode();
    if (mode.isEmpty() && type == EventType.ASSAULT) {
      mode = weapons.mode(reading.story(), s, match.trigger()).filter(type.modes()::contains);
    }
    return new Draft(
        s,
        match,
        claim,
        claim.modality(),
        claim.polarity(),
        actors,
        recipients,
        attribution(participants, claim),
        date,
        location,
        casualties,
        mode,
        -1,
        0);
  }

  private static List<Attribution> attribution(Participants participants, Claim claim) {
    List<Attribution> chain = new ArrayList<>();
    for (Voice voice : claim.voices()) {
      chain.add(
          new Attribution(
              participants.speaker(voice), voice.cue(), voice.stance(), voice.directness()));
    }
    return chain;
  }
}
