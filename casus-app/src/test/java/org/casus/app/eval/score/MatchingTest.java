package org.casus.app.eval.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {
  @Test
  void nobodyIsTakenTwice() {
    assertThat(Matching.count(List.of("a", "a"), List.of("a", "b"), String::equals))
        .isEqualTo(Tally.of(1, 2, 2));
  }

  @Test
  void anEarlyChoiceGivesWayToALargerPairing() {
    // 1 fits both, 2 only the first: greedily 1 would take it and leave 2 alone.
    List<Matching.Pair<Integer, String>> pairs =
        Matching.pairs(
            List.of(1, 2), List.of("first", "second"), (g, p) -> g == 1 || p.equals("first"));
    assertThat(pairs)
        .containsExactly(new Matching.Pair<>(1, "second"), new Matching.Pair<>(2, "first"));
  }

  @Test
  void nothingPairsWithNothing() {
    assertThat(Matching.pairs(List.of(), List.of("a"), (g, p) -> true)).isEmpty();
  }
}
