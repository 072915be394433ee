package org.casus.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * When an undated story may have been written, told by who is in it: of the days on which those
 * whom it names in full held their weightiest offices, the one most of them agree on. Serves to
 * choose roles, never to date an event.
 */
final class Era {
  /** Offices below this weight say little. */
  private static final int WEIGHTY = 55;

  private static final double ENOUGH = 1.5;
  private static final int LONGEST_DAYS = 9 * 365;

  private Era() {}

  private record Term(int start, int end, double vote) {}

  static Optional<LocalDate> of(List<List<Chunk>> sentences) {
    List<Term> terms = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    for (List<Chunk> chunks : sentences) {
      for (Chunk chunk : chunks) {
        if (chunk.kind("H")) {
          Entry entry = chunk.name().orElseThrow().entries().get(0);
          if (seen.add(entry.number())) {
            vote(entry, terms);
          }
        }
      }
    }
    return best(terms);
  }

  private static void vote(Entry entry, List<Term> terms) {
    int weight = entry.weight();
    if (weight < WEIGHTY) {
      return;
    }
    for (Role role : entry.roles()) {
      if (role.weight() >= weight - 10 && role.start() > 0) {
        int end = role.end() == 0 ? Entry.days(Choice.TODAY) : role.end();
        double length = Math.max(1, (end - role.start()) / 365.0);
        terms.add(new Term(role.start(), end, weight / 100.0 * Math.min(1, 8 / length)));
      }
    }
  }

  private static Optional<LocalDate> best(List<Term> terms) {
    double most = 0;
    int from = 0;
    int to = 0;
    for (Term candidate : terms) {
      double votes = 0;
      int end = candidate.end;
      for (Term other : terms) {
        if (other.start <= candidate.start && candidate.start < other.end) {
          votes += other.vote;
          end = Math.min(end, other.end);
        }
      }
      if (votes > most + 1e-9 || (Math.abs(votes - most) < 1e-9 && candidate.start > from)) {
        most = votes;
        from = candidate.start;
        to = end;
      }
    }
    boolean clear = most >= ENOUGH && to - from <= LONGEST_DAYS;
    return clear ? Optional.of(Entry.day((from + to) / 2)) : Optional.empty();
  }
}
