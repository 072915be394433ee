package org.casus.app.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class CoreferenceTest {
  private static final Offset<Double> NEAR = within(1e-9);

  /** Gold {a b c} {d e}, predicted {a b} {c d e}. */
  @Test
  void aMentionOnTheWrongSide() {
    Coreference score =
        Coreference.score(
            Map.of("a", 1, "b", 1, "c", 1, "d", 2, "e", 2),
            Map.of("a", 1, "b", 1, "c", 2, "d", 2, "e", 2));
    // MUC: 3 gold links of which {a b c} in two parts keeps 1 and {d e} keeps 1; predicted the
    // same.
    assertThat(score.muc().recall()).isCloseTo(2.0 / 3, NEAR);
    assertThat(score.muc().precision()).isCloseTo(2.0 / 3, NEAR);
    // B³ recall: a 2/3, b 2/3, c 1/3, d 1, e 1; precision: 1, 1, 1/3, 2/3, 2/3.
    assertThat(score.b3().recall()).isCloseTo((5.0 / 3 + 2) / 5, NEAR);
    assertThat(score.b3().precision()).isCloseTo((2 + 5.0 / 3) / 5, NEAR);
    // CEAFe: 2·2/5 for {a b c}~{a b} and 2·2/5 for {d e}~{c d e}.
    assertThat(score.ceafe().recall()).isCloseTo(0.8, NEAR);
    assertThat(Coreference.conll(List.of(score)))
        .isCloseTo((2.0 / 3 + (5.0 / 3 + 2) / 5 + 0.8) / 3, NEAR);
  }

  @Test
  void singletonsCountInB3AndCeafButHaveNoLinks() {
    Coreference score = Coreference.score(Map.of("a", 1, "b", 2), Map.of("a", 1, "b", 1));
    assertThat(score.muc()).isEqualTo(new Tally(0, 1, 0, 0));
    assertThat(score.b3().precision()).isCloseTo(0.5, NEAR);
    assertThat(score.b3().recall()).isCloseTo(1, NEAR);
    assertThat(score.ceafe().precision()).isCloseTo(2.0 / 3, NEAR);
    assertThat(score.ceafe().recall()).isCloseTo(1.0 / 3, NEAR);
  }

  @Test
  void bothSidesMustHoldTheSameMentions() {
    assertThatThrownBy(() -> Coreference.score(Map.of("a", 1), Map.of("b", 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property(tries = 100)
  void swappingTheSidesSwapsPrecisionAndRecall(
      @ForAll @Size(8) List<@IntRange(max = 3) Integer> gold,
      @ForAll @Size(8) List<@IntRange(max = 3) Integer> predicted) {
    Coreference there = Coreference.score(labels(gold), labels(predicted));
    Coreference back = Coreference.score(labels(predicted), labels(gold));
    assertThat(there.muc().precision()).isCloseTo(back.muc().recall(), NEAR);
    assertThat(there.b3().precision()).isCloseTo(back.b3().recall(), NEAR);
    assertThat(there.ceafe().precision()).isCloseTo(back.ceafe().recall(), NEAR);
  }

  @Property(tries = 50)
  void whatAgreesIsWhole(@ForAll @Size(8) List<@IntRange(max = 3) Integer> gold) {
    Coreference score = Coreference.score(labels(gold), labels(gold));
    assertThat(score.b3().f1()).isCloseTo(1, NEAR);
    assertThat(score.ceafe().f1()).isCloseTo(1, NEAR);
  }

  private static Map<Integer, Integer> labels(List<Integer> groups) {
    Map<Integer, Integer> labels = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      labels.put(i, groups.get(i));
    }
    return labels;
  }
}
