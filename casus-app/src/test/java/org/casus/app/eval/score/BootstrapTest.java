package org.casus.app.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BootstrapTest {
  private static final Measure<Boolean> SHARE = Measure.share("share", right -> right);

  @Test
  void halfOfAHundredRightIsHalfWithAboutTenPointsEitherWay() {
    List<Boolean> units = IntStream.range(0, 100).mapToObj(i -> i % 2 == 0).toList();
    Metric metric = Bootstrap.of(units, SHARE);
    assertThat(metric.value()).isEqualTo(0.5);
    assertThat(metric.n()).isEqualTo(100);
    assertThat(metric.low()).isCloseTo(0.40, within(0.02));
    assertThat(metric.high()).isCloseTo(0.60, within(0.02));
  }

  @Test
  void whatNeverVariesHasNoWidth() {
    assertThat(Bootstrap.of(List.of(true, true, true), SHARE)).isEqualTo(new Metric(1, 1, 1, 3));
  }

  @Test
  void oneUnitOrNoneIsItsOwnInterval() {
    assertThat(Bootstrap.of(List.of(true), SHARE)).isEqualTo(new Metric(1, 1, 1, 1));
    assertThat(Bootstrap.of(List.<Boolean>of(), SHARE)).isEqualTo(new Metric(0, 0, 0, 0));
  }

  @Test
  void aPercentileLiesBetweenItsNearestRanks() {
    assertThat(Bootstrap.percentile(new double[] {0, 10, 20}, 0.25)).isEqualTo(5);
  }

  @Property(tries = 50)
  void theSameAnswersGiveTheSameIntervalAndItLiesInOrder(
      @ForAll @Size(min = 1, max = 40) List<Boolean> units) {
    Metric metric = Bootstrap.of(units, SHARE);
    assertThat(metric).isEqualTo(Bootstrap.of(units, SHARE));
    assertThat(metric.low()).isLessThanOrEqualTo(metric.high()).isBetween(0.0, 1.0);
  }
}
