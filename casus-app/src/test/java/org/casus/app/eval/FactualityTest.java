package org.casus.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.app.eval.Readers.Claim;
import org.casus.event.Modality;
import org.casus.event.Polarity;
import org.casus.event.Stance;
import org.junit.jupiter.api.Test;

class FactualityTest {
  @Test
  void whatIsToldIsMoreCertainThanWhatIsPlannedAndWhatIsNegatedIsTheReverse() {
    double told = of(Modality.HAPPENED, Polarity.AFFIRMED);
    assertThat(told).isGreaterThan(of(Modality.PLANNED, Polarity.AFFIRMED));
    assertThat(of(Modality.HAPPENED, Polarity.NEGATED)).isEqualTo(-told);
    assertThat(of(Modality.CANCELLED, Polarity.AFFIRMED)).isNegative();
  }

  @Test
  void anAllegationWeighsLessAndADenialTurnsIt() {
    double told = of(Modality.HAPPENED, Polarity.AFFIRMED);
    assertThat(of(Modality.HAPPENED, Polarity.AFFIRMED, Stance.ALLEGED)).isBetween(1.0, told);
    assertThat(of(Modality.HAPPENED, Polarity.AFFIRMED, Stance.DENIED)).isNegative();
    assertThat(of(Modality.HAPPENED, Polarity.AFFIRMED, Stance.SAID)).isEqualTo(told);
  }

  private static double of(Modality modality, Polarity polarity, Stance... stances) {
    return Factuality.of(new Claim(modality, polarity, List.of(stances)));
  }
}
