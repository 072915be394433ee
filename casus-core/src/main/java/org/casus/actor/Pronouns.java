package org.casus.actor;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whom a pronoun stands for: by gender and number, nearness, and whether it was a subject. */
final class Pronouns {
  private static final Set<String> HE = Set.of("he", "him", "his", "himself");
  private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
  private static final Set<String> IT = Set.of("it", "its", "itself");
  private static final Set<String> THEY = Set.of("they", "them", "their", "theirs", "themselves");
  private static final int FARTHEST = 4;

  /** What it costs to be the likely speaker of the quotation that the pronoun stands in. */
  private static final double SPEAKER = 3.5;

  private final Referents referents;

  Pronouns(Referents referents) {
    this.referents = referents;
  }

  static boolean pronoun(String folded) {
    return HE.contains(folded)
        || SHE.contains(folded)
        || IT.contains(folded)
        || THEY.contains(folded);
  }

  /**
   * @param quoted whether the pronoun stands in a quotation
   * @param exclude words from here to before {@code excludeEnd} are not meant: the subject of the
   *     pronoun's own verb; -1 for none
   */
  Optional<Referent> of(
      int sentence, int word, String folded, int exclude, int excludeEnd, boolean quoted) {
    Referent best = null;
    double most = 0;
    for (int back = 0; back <= FARTHEST && sentence - back >= 0; back++) {
      List<Referent> here = referents.of(sentence - back);
      for (int i = here.size() - 1; i >= 0; i--) {
        Referent candidate = here.get(i);
        boolean before = back > 0 || candidate.end() <= word;
        boolean barred =
            back == 0
                && candidate.begin() < excludeEnd
                && candidate.end() > exclude
                && exclude >= 0;
        if (!before || barred) {
          continue;
        }
        double score = score(folded, candidate, back, here.size() - i);
        score -= quoted && candidate.subject() && candidate.first().kind() == 'H' ? SPEAKER : 0;
        if (score > most) {
          most = score;
          best = candidate;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static double score(String folded, Referent candidate, int back, int fromEnd) {
    double fit = fit(folded, candidate);
    if (fit == 0) {
      return 0;
    }
    return 10
        + fit
        - 2.5 * back
        + (candidate.subject() ? 2 : 0)
        - (candidate.governed() ? 1 : 0)
        - 0.05 * fromEnd;
  }

  /** 0 where the pronoun cannot stand for it. */
  private static double fit(String folded, Referent candidate) {
    Reading reading = candidate.first();
    boolean named = reading.kind() == 'H';
    boolean human = named || (reading.kind() == 'a' && !reading.plural() && !collective(reading));
    if (HE.contains(folded) || SHE.contains(folded)) {
      Gender wanted = HE.contains(folded) ? Gender.MALE : Gender.FEMALE;
      if (!human || !reading.gender().fits(wanted)) {
        return 0;
      }
      return (named ? 2 : 1) + (reading.gender() == wanted ? 1 : 0);
    }
    if (THEY.contains(folded)) {
      boolean many = reading.plural() || candidate.readings().size() > 1 || reading.kind() == 'D';
      boolean odd = reading.kind() == 'X' || reading.kind() == 'P' || reading.kind() == 'R';
      double few = collective(reading) || reading.kind() == 'A' ? 1 : 0.5;
      return many ? 2 : named || human || odd ? 0 : few;
    }
    boolean thing = !human && !reading.plural() && reading.kind() != 'D' && reading.kind() != 'P';
    boolean vague = reading.kind() == 'R' || reading.kind() == 'X';
    return !thing ? 0 : vague ? 0.1 : 1.5;
  }

  private static boolean collective(Reading reading) {
    return Collectives.is(reading.name());
  }
}
