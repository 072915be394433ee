package org.casus.resolve;

import java.util.OptionalDouble;
import org.casus.event.Context;
import org.casus.event.EventType;
import org.casus.event.Mention;

/**
 * What READING.md section 10 settles before any weight is asked: the same deed of the same actor on
 * the same days in the same place is one event; help of another kind, and a deed elsewhere of
 * nobody they share, is another.
 */
final class Decided {
  private static final int REGION = 7;
  private static final double SURE = 0.97;
  private static final double HARDLY = 0.03;

  private Decided() {}

  /** A probability that the two are one; empty where it is not settled. */
  static OptionalDouble of(Mention a, Mention b) {
    boolean military = a.contexts().contains(Context.MILITARY);
    if (a.type() == EventType.AID && military != b.contexts().contains(Context.MILITARY)) {
      return OptionalDouble.of(HARDLY);
    }
    boolean deed = a.mode().isPresent() && a.mode().equals(b.mode());
    boolean doer = Sides.of(a.actors(), b.actors()) == Sides.Match.SAME;
    boolean other = Sides.of(a.recipients(), b.recipients()) == Sides.Match.CLASH;
    Spot place = Spot.of(a.location(), b.location());
    boolean elsewhere = place == Spot.OTHER || place == Spot.CLASH || wider(a) != wider(b);
    boolean strangers =
        Sides.of(a.actors(), b.actors()) != Sides.Match.SAME
            && Sides.of(a.recipients(), b.recipients()) != Sides.Match.SAME;
    if (elsewhere && strangers) {
      return OptionalDouble.of(HARDLY);
    }
    Stretch days = Stretch.of(a.date(), b.date());
    boolean then = days == Stretch.SAME || days == Stretch.MEET;
    boolean there = place == Spot.SAME || place == Spot.INSIDE;
    return deed && doer && !other && then && there
        ? OptionalDouble.of(SURE)
        : OptionalDouble.empty();
  }

  /**
   * Whether it is placed in a region of several countries: too wide to be the same as a country's
   * by itself.
   */
  private static boolean wider(Mention mention) {
    return mention.location().map(l -> l.precision() == REGION).orElse(false);
  }
}
