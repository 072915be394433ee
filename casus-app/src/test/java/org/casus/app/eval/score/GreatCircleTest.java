package org.casus.app.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.casus.event.Location.Point;
import org.junit.jupiter.api.Test;

class GreatCircleTest {
  @Test
  void aDegreeOfTheEquatorIs111Kilometres() {
    assertThat(GreatCircle.km(new Point(0, 0), new Point(0, 1)))
        .isCloseTo(2 * Math.PI * 6371 / 360, within(1e-6));
  }

  @Test
  void poleToPoleIsHalfAroundAndTheDateLineIsNoBorder() {
    assertThat(GreatCircle.km(new Point(90, 0), new Point(-90, 0)))
        .isCloseTo(Math.PI * 6371, within(1e-6));
    assertThat(GreatCircle.km(new Point(0, 179.5), new Point(0, -179.5)))
        .isCloseTo(2 * Math.PI * 6371 / 360, within(1e-6));
    assertThat(GreatCircle.km(new Point(12, 15), new Point(12, 15))).isZero();
  }
}
