package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.event.Modality;
import org.casus.event.Polarity;

/** The laws of how signatures compose. */
class SignatureTest {
  @Property
  void toDenyTwiceIsToAffirm(@ForAll Modality modality, @ForAll Polarity polarity) {
    State state = new State(modality, polarity, State.Hold.OPEN);
    assertThat(state.negated().negated()).isEqualTo(state);
  }

  @Property
  void theOuterWordIsReadOnce(@ForAll Modality inner, @ForAll Modality outer) {
    State once = new State(inner, Polarity.AFFIRMED, State.Hold.OPEN).under(outer);
    assertThat(once.under(outer)).isEqualTo(once);
  }

  @Property
  void whatIsSettledStays(
      @ForAll Modality modality,
      @ForAll Polarity polarity,
      @ForAll Signature signature,
      @ForAll boolean negated,
      @ForAll boolean past) {
    State settled = new State(modality, polarity, State.Hold.SETTLED);
    assertThat(signature.over(settled, negated, past)).isEqualTo(settled);
  }

  @Property
  void sayingLeavesTheActAsItIsTold(@ForAll Modality modality, @ForAll Polarity polarity) {
    State state = new State(modality, polarity, State.Hold.OPEN);
    assertThat(Signature.SAYS.over(state, false, true)).isEqualTo(state);
    assertThat(Signature.DENIES.over(state, false, true)).isEqualTo(state);
    assertThat(Signature.DOES.over(state, false, true)).isEqualTo(state);
  }

  @Property
  void noWordMakesAnUnrealActReal(
      @ForAll Modality modality, @ForAll Signature signature, @ForAll boolean past) {
    State state = new State(modality, Polarity.AFFIRMED, State.Hold.OPEN);
    if (!state.real()) {
      assertThat(signature.over(state, false, past).real()).isFalse();
    }
  }

  @Property
  void whatIsWilledIsNotReal(@ForAll Modality modality, @ForAll Signature signature) {
    State state = new State(modality, Polarity.AFFIRMED, State.Hold.OPEN);
    if (signature.unreal()) {
      assertThat(signature.over(state, false, true).real()).isFalse();
    }
  }

  @Property
  void notToFailIsToDo(@ForAll Polarity polarity) {
    State state = new State(Modality.HAPPENED, polarity, State.Hold.OPEN);
    assertThat(Signature.FAILS.over(state, true, true)).isEqualTo(state);
    assertThat(Signature.AVOIDS.over(state, true, true)).isEqualTo(state);
    assertThat(Signature.PREVENTS.over(state, true, true)).isEqualTo(state);
  }
}
