package org.casus.app.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.casus.app.eval.score.MacroF1.Answer;
import org.junit.jupiter.api.Test;

class MacroF1Test {
  @Test
  void eachClassWeighsTheSame() {
    List<Answer> answers =
        List.of(said("A", "A"), said("A", "A"), said("A", "B"), said("B", "B"), silent("B"));
    // A: 2 of 2 predicted, 2 of 3 found: F1 4/5. B: 1 of 2, 1 of 2: 1/2.
    assertThat(MacroF1.of(answers, List.of("A", "B"))).isCloseTo((0.8 + 0.5) / 2, within(1e-9));
  }

  @Test
  void aClassThatNobodyNamesDoesNotCount() {
    assertThat(MacroF1.of(List.of(said("A", "A")), List.of("A", "B"))).isEqualTo(1);
    assertThat(MacroF1.of(List.of(), List.of("A", "B"))).isZero();
  }

  @Test
  void silenceIsWrongButNoFalseAlarm() {
    assertThat(silent("A").right()).isFalse();
    assertThat(MacroF1.of(List.of(said("A", "A"), silent("A")), List.of("A")))
        .isCloseTo(2.0 / 3, within(1e-9));
  }

  private static Answer said(String gold, String answer) {
    return new Answer(gold, Optional.of(answer));
  }

  private static Answer silent(String gold) {
    return new Answer(gold, Optional.empty());
  }
}
