package org.casus.app.eval.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * The largest one-to-one pairing of gold and predicted things that may go together: augmenting
 * paths (Kuhn 1955), so that the count does not depend on the order.
 */
public final class Matching {
  private Matching() {}

  /** A gold thing and the predicted thing that it goes with. */
  public record Pair<G, P>(G gold, P predicted) {}

  /** Hits, predictions and gold things of the largest pairing. */
  public static <G, P> Tally count(List<G> gold, List<P> predicted, BiPredicate<G, P> fits) {
    return Tally.of(pairs(gold, predicted, fits).size(), predicted.size(), gold.size());
  }

  /** The largest pairing, in the order of the gold. */
  public static <G, P> List<Pair<G, P>> pairs(
      List<G> gold, List<P> predicted, BiPredicate<G, P> fits) {
    int[] partner = new int[predicted.size()];
    Arrays.fill(partner, -1);
    for (int g = 0; g < gold.size(); g++) {
      augment(g, gold, predicted, fits, partner, new boolean[predicted.size()]);
    }
    int[] of = new int[gold.size()];
    Arrays.fill(of, -1);
    for (int p = 0; p < partner.length; p++) {
      if (partner[p] >= 0) {
        of[partner[p]] = p;
      }
    }
    List<Pair<G, P>> pairs = new ArrayList<>();
    for (int g = 0; g < of.length; g++) {
      if (of[g] >= 0) {
        pairs.add(new Pair<>(gold.get(g), predicted.get(of[g])));
      }
    }
    return pairs;
  }

  private static <G, P> boolean augment(
      int g,
      List<G> gold,
      List<P> predicted,
      BiPredicate<G, P> fits,
      int[] partner,
      boolean[] seen) {
    for (int p = 0; p < partner.length; p++) {
      if (!seen[p] && fits.test(gold.get(g), predicted.get(p))) {
        seen[p] = true;
        if (partner[p] < 0 || augment(partner[p], gold, predicted, fits, partner, seen)) {
          partner[p] = g;
          return true;
        }
      }
    }
    return false;
  }
}
