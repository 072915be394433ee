package org.casus.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casus.event.Actor;

/** Whether two lists of participants can be the same ones. */
final class Sides {
  private static final Set<String> LITTLE =
      Set.of("the", "of", "and", "a", "an", "in", "for", "s", "to", "at", "on");

  private Sides() {}

  /** From what speaks against to what speaks for. */
  enum Match {
    /** Both name somebody, and they differ. */
    CLASH,
    /** Neither names anybody. */
    NONE,
    /** Only one names somebody. */
    ONE,
    /** The same country or kind, or one of them without a name ("gunmen"). */
    WEAK,
    /** They share a name's word. */
    SAME;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static Match of(List<Actor> a, List<Actor> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty() ? Match.NONE : Match.ONE;
    }
    Match best = Match.CLASH;
    for (Actor one : a) {
      for (Actor other : b) {
        Match match = of(one, other);
        best = match.compareTo(best) > 0 ? match : best;
      }
    }
    return best;
  }

  private static Match of(Actor a, Actor b) {
    boolean countries = a.country().isPresent() && b.country().isPresent();
    if (countries && !a.country().equals(b.country())) {
      return Match.CLASH;
    }
    boolean sameId = a.id().isPresent() && a.id().equals(b.id());
    if (sameId || shared(words(a.name()), words(b.name()))) {
      return Match.SAME;
    }
    boolean role = shared(a.sectors(), b.sectors());
    if (countries) {
      boolean open = a.sectors().isEmpty() || b.sectors().isEmpty();
      return role || open ? Match.WEAK : Match.CLASH;
    }
    return role || common(a.name()) || common(b.name()) ? Match.WEAK : Match.CLASH;
  }

  private static boolean shared(List<String> a, List<String> b) {
    return a.stream().anyMatch(b::contains);
  }

  /** A name's words that count, in lower case. */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= name.length(); i++) {
      boolean in = i < name.length() && Character.isLetterOrDigit(name.charAt(i));
      if (in && start < 0) {
        start = i;
      } else if (!in && start >= 0) {
        String word = name.substring(start, i).toLowerCase(Locale.ROOT);
        if (!LITTLE.contains(word)) {
          words.add(word);
        }
        start = -1;
      }
    }
    return words;
  }

  /** "gunmen", "three other people" name nobody: no capital. */
  private static boolean common(String name) {
    return name.chars().noneMatch(Character::isUpperCase);
  }
}
