package org.casus.app.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTest {
  @ParameterizedTest(name = "{0} right of {1} predicted and {2} to be found")
  @CsvSource(
      textBlock =
          """
          2, 4, 3, 0.5, 0.6666667, 0.5714286
          0, 0, 3, 0,   0,         0
          0, 2, 0, 0,   0,         0
          3, 3, 3, 1,   1,         1
          """)
  void precisionRecallAndF1(int hits, int predicted, int gold, double p, double r, double f1) {
    Tally tally = Tally.of(hits, predicted, gold);
    assertThat(tally.precision()).isCloseTo(p, within(1e-6));
    assertThat(tally.recall()).isCloseTo(r, within(1e-6));
    assertThat(tally.f1()).isCloseTo(f1, within(1e-6));
  }

  @Test
  void unitsArePooledNotAveraged() {
    List<Tally> units = List.of(Tally.of(1, 1, 1), Tally.of(0, 3, 1));
    assertThat(Tally.sum(units, Function.identity())).isEqualTo(new Tally(1, 4, 1, 2));
    assertThat(Measure.<Tally>f1("f1", t -> t).value().applyAsDouble(units)).isEqualTo(1.0 / 3);
    assertThat(Measure.<Tally>precision("p", t -> t).n().applyAsInt(units)).isEqualTo(4);
  }
}
