package org.casus.app.eval.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

class TokenOverlapTest {
  private static final String TEXT = "The mayor said: roads will close at noon.";

  @Test
  void twiceTheSharedWordsOverTheWordsOfBoth() {
    assertThat(TokenOverlap.f1(TEXT, spans("roads will close"), spans("close at noon")))
        .isCloseTo(2.0 / 6, within(1e-9));
    assertThat(TokenOverlap.half(TEXT, spans("roads will close at"), spans("will close"))).isTrue();
    assertThat(TokenOverlap.half(TEXT, spans("roads will close at noon"), spans("roads")))
        .isFalse();
  }

  @Test
  void brokenStretchesAddUp() {
    assertThat(TokenOverlap.f1(TEXT, spans("The mayor", "said"), spans("The mayor said")))
        .isEqualTo(1);
  }

  @Test
  void aColonIsComparedByItsCharacter() {
    assertThat(TokenOverlap.half(TEXT, spans(":"), spans(":"))).isTrue();
    assertThat(TokenOverlap.half(TEXT, spans(":"), spans("."))).isFalse();
    assertThat(TokenOverlap.half(TEXT, List.of(), List.of())).isFalse();
  }

  private static List<Span> spans(String... quotes) {
    return Stream.of(quotes)
        .map(q -> new Span(TEXT.indexOf(q), TEXT.indexOf(q) + q.length()))
        .toList();
  }
}
