package org.casus.parser.lemma;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the rules alone make of words that no exception names. */
class EndingsTest {
  @ParameterizedTest
  @CsvSource({
    "attacked, VBD, attack",
    "shelled, VBN, shell",
    "planned, VBN, plan",
    "denied, VBD, deny",
    "seized, VBN, seize",
    "moving, VBG, move",
    "striking, VBG, strike",
    "hitting, VBG, hit",
    "says, VBZ, say",
    "clashes, VBZ, clash",
    "accuses, VBZ, accuse",
    "cities, NNS, city",
    "forces, NNS, force",
    "gunmen, NNS, gunman",
    "clashes, NNS, clash",
    "bigger, JJR, big",
    "heaviest, JJS, heavy"
  })
  void regular(String word, String tag, String lemma) {
    assertThat(Endings.lemma(word, tag)).isEqualTo(lemma);
  }
}
