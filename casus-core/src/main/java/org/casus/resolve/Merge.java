package org.casus.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.casus.event.Actor;
import org.casus.event.Casualty;
import org.casus.event.Context;
import org.casus.event.EventType;
import org.casus.event.Location;
import org.casus.event.Mention;
import org.casus.event.When;

/**
 * Several mentions' fields as one: the finest day and place, everybody who takes part, numbers side
 * by side as low, best and high. All lists are in the mentions' order.
 */
final class Merge {
  private Merge() {}

  /** One mention that says what all say. */
  static Mention speaker(List<Mention> mentions, Mention fullest) {
    return new Mention(
        fullest.id(),
        fullest.document(),
        fullest.sentence(),
        fullest.evidence(),
        fullest.trigger(),
        fullest.type(),
        mode(mentions, fullest.type()),
        contexts(mentions),
        fullest.modality(),
        fullest.polarity(),
        mentions.stream().allMatch(Mention::historical),
        fullest.views(),
        actors(mentions.stream().map(Mention::actors).toList()),
        actors(mentions.stream().map(Mention::recipients).toList()),
        fullest.attribution(),
        date(mentions),
        location(mentions),
        casualties(mentions),
        fullest.within(),
        fullest.event(),
        fullest.notice(),
        fullest.confidence(),
        fullest.confidences(),
        fullest.provenance());
  }

  /** What most say; of equals, what is said first. */
  static EventType type(List<Mention> mentions) {
    Map<EventType, Integer> votes = new EnumMap<>(EventType.class);
    mentions.forEach(m -> votes.merge(m.type(), 1, Integer::sum));
    EventType best = mentions.get(0).type();
    for (Mention m : mentions) {
      best = votes.getOrDefault(m.type(), 0) > votes.getOrDefault(best, 0) ? m.type() : best;
    }
    return best;
  }

  /** The type's mode that most give, of those that give one. */
  static Optional<String> mode(List<Mention> mentions, EventType type) {
    Map<String, Integer> votes = new TreeMap<>();
    Optional<String> best = Optional.empty();
    for (Mention m : mentions) {
      if (m.type() == type) {
        m.mode().ifPresent(mode -> votes.merge(mode, 1, Integer::sum));
      }
    }
    for (Mention m : mentions) {
      int own = m.type() == type ? m.mode().map(mode -> votes.getOrDefault(mode, 0)).orElse(0) : 0;
      best = own > best.map(mode -> votes.getOrDefault(mode, 0)).orElse(0) ? m.mode() : best;
    }
    return best;
  }

  static List<Context> contexts(List<Mention> mentions) {
    TreeSet<Context> all = new TreeSet<>();
    mentions.forEach(m -> all.addAll(m.contexts()));
    return List.copyOf(all);
  }

  /** Each once: of two that are the same one, the one with more to say of it. */
  static List<Actor> actors(List<List<Actor>> lists) {
    List<Actor> merged = new ArrayList<>();
    for (List<Actor> list : lists) {
      for (Actor actor : list) {
        int known = known(merged, actor);
        if (known < 0) {
          merged.add(actor);
        } else if (knownOf(actor) > knownOf(merged.get(known))) {
          merged.set(known, actor);
        }
      }
    }
    return merged;
  }

  private static int known(List<Actor> merged, Actor actor) {
    for (int i = 0; i < merged.size(); i++) {
      if (Sides.of(List.of(merged.get(i)), List.of(actor)) == Sides.Match.SAME) {
        return i;
      }
    }
    return -1;
  }

  private static int knownOf(Actor actor) {
    return (actor.id().isPresent() ? 4 : 0)
        + (actor.country().isPresent() ? 2 : 0)
        + (actor.sectors().isEmpty() ? 0 : 1);
  }

  /** The shortest stretch that words give; where none do, one taken from publication. */
  static When date(List<Mention> mentions) {
    return mentions.stream()
        .map(Mention::date)
        .min(
            Comparator.comparing((When w) -> !Stretch.dated(w))
                .thenComparing(Merge::open)
                .thenComparingLong(Merge::days))
        .orElse(new When.Unsaid());
  }

  private static boolean open(When when) {
    return when.earliest().isEmpty() && when.latest().isEmpty();
  }

  private static long days(When when) {
    return when.earliest().isPresent() && when.latest().isPresent()
        ? ChronoUnit.DAYS.between(when.earliest().get(), when.latest().get())
        : Long.MAX_VALUE;
  }

  /** The most precise. */
  static Optional<Location> location(List<Mention> mentions) {
    return mentions.stream()
        .flatMap(m -> m.location().stream())
        .min(Comparator.comparingInt(Location::precision));
  }

  /**
   * One number a kind and side: the lowest low, the highest high, and the best of the newest that
   * gives one.
   */
  static List<Casualty> casualties(List<Mention> mentions) {
    Map<String, Casualty> merged = new TreeMap<>();
    for (Mention mention : mentions) {
      for (Casualty c : mention.casualties()) {
        merged.merge("%02d %s".formatted(c.kind().ordinal(), c.who()), c, Merge::both);
      }
    }
    return List.copyOf(merged.values());
  }

  private static Casualty both(Casualty known, Casualty newer) {
    OptionalInt low = least(known.low(), newer.low());
    OptionalInt high = most(known.high(), newer.high());
    OptionalInt best = newer.best().isPresent() ? newer.best() : known.best();
    return new Casualty(known.kind(), low, best, high, known.who(), newer.span());
  }

  private static OptionalInt least(OptionalInt a, OptionalInt b) {
    return a.isEmpty() ? b : b.isEmpty() ? a : OptionalInt.of(Math.min(a.getAsInt(), b.getAsInt()));
  }

  private static OptionalInt most(OptionalInt a, OptionalInt b) {
    return a.isEmpty() ? b : b.isEmpty() ? a : OptionalInt.of(Math.max(a.getAsInt(), b.getAsInt()));
  }
}
