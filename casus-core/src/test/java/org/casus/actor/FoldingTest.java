package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names made comparable; {@code data/registry/folding.py} gives the same for these. */
class FoldingTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Peru, peru",
    "U.N., un",
    "Côte d'Ivoire, cote divoire",
    "Al-Qaïda, al qaida",
    "Łódź, lodz",
    "Johnson & Sons, johnson and sons",
  })
  void folded(String name, String folded) {
    assertThat(Folding.fold(name)).isEqualTo(folded);
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "yuri, yuriy",
    "sergei, sergey",
    "rahmon, rakhmon",
    "al assad, assad",
    "haniyeh, haniya",
  })
  void looselyTheSame(String one, String other) {
    Map<String, String> variants = Map.of("haniya", "haniyeh");
    assertThat(Folding.loose(other, variants)).isEqualTo(Folding.loose(one, variants));
  }
}
