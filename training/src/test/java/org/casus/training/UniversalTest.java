package org.casus.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.parser.Relation;
import org.junit.jupiter.api.Test;

/** From Universal Dependencies to our relations. */
class UniversalTest {
  @Test
  void aNameGetsItsLastWordAsHead() {
    int[] heads = {2, 0, -1};
    int[] relations =
        Universal.relations(
            List.of("Ana", "Silva", "leave"),
            List.of("NNP", "NNP", "VBD"),
            List.of("nsubj", "flat", "root"),
            heads);
    assertThat(heads).containsExactly(1, 2, -1);
    assertThat(relations)
        .containsExactly(
            Relations.number(Relation.COMPOUND),
            Relations.number(Relation.SUBJECT),
            Relations.number(Relation.ROOT));
  }

  @Test
  void aNegationIsToldFromOtherAdverbs() {
    int[] heads = {2, 2, -1};
    int[] relations =
        Universal.relations(
            List.of("not", "often", "fire"),
            List.of("RB", "RB", "VB"),
            List.of("advmod", "advmod", "root"),
            heads);
    assertThat(relations)
        .startsWith(Relations.number(Relation.NEGATION), Relations.number(Relation.ADVERB));
  }
}
