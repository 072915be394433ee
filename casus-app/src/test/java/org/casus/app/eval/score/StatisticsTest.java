package org.casus.app.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.casus.app.eval.score.Statistics.Numbers;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void pearson() {
    assertThat(Statistics.pearson(pairs(1, 2, 2, 4, 3, 6))).isCloseTo(1, within(1e-9));
    assertThat(Statistics.pearson(pairs(1, 3, 2, 2, 3, 1))).isCloseTo(-1, within(1e-9));
    // Deviations −1 0 1 against −1 1 0: 1 over √2·√2.
    assertThat(Statistics.pearson(pairs(1, 0, 2, 2, 3, 1))).isCloseTo(0.5, within(1e-9));
    assertThat(Statistics.pearson(pairs(1, 5, 2, 5))).isZero();
  }

  @Test
  void meanAbsoluteErrorAndMedian() {
    assertThat(Statistics.mae(pairs(1, 2, 3, -1))).isEqualTo(2.5);
    assertThat(Statistics.median(new double[] {9, 1, 5})).isEqualTo(5);
    assertThat(Statistics.median(new double[] {9, 1, 5, 6})).isEqualTo(5.5);
    assertThat(Statistics.median(new double[0])).isZero();
  }

  private static List<Numbers> pairs(double... flat) {
    return java.util.stream.IntStream.range(0, flat.length / 2)
        .mapToObj(i -> new Numbers(flat[2 * i], flat[2 * i + 1]))
        .toList();
  }
}
