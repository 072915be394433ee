package org.casus.parser.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.parser.Sentence;
import org.casus.parser.Token;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every text, however odd. */
class AnyTextTest {
  private static final List<String> PIECES =
      List.of(
          "The",
          "army",
          "U.S.",
          "Gen.",
          "n't",
          "didn't",
          "'s",
          "\u2019s",
          "\"",
          "\u201c",
          "\u201d",
          "(",
          ")",
          ".",
          "?!",
          "...",
          "\u2026",
          "--",
          "\u2014",
          "-",
          "$2",
          "14-15",
          " ",
          "  ",
          "\n",
          "\r\n",
          "\n\n",
          "\t",
          "\u00a0",
          "\u200b",
          "\ufeff",
          "\ud83d\ude00",
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "e\u0301",
          "\u0301",
          "\ud83d",
          "\ude00",
          "\u0000",
          "http://a.b/c",
          "a@b.cd",
          "#x",
          "\u4e2d\u6587",
          "\u0645\u0631",
          "``",
          "''",
          "'");

  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> pieces =
        Arbitraries.of(PIECES).list().ofMaxSize(60).map(list -> String.join("", list));
    Arbitrary<String> characters = Arbitraries.strings().all().ofMaxLength(120);
    return Arbitraries.oneOf(pieces, characters);
  }

  @Property
  void everyCharacterThatIsNoSpaceLiesInOneToken(@ForAll("anyText") String text) {
    int at = 0;
    for (Sentence sentence : Segmenter.sentences(text)) {
      assertThat(sentence.start()).isEqualTo(sentence.tokens().get(0).start());
      for (Token token : sentence.tokens()) {
        assertThat(token.start()).isGreaterThanOrEqualTo(at);
        assertThat(token.end()).isGreaterThan(token.start());
        assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form());
        assertThat(text.substring(at, token.start()).chars().allMatch(c -> white((char) c)))
            .isTrue();
        assertThat(token.form().chars().noneMatch(c -> white((char) c))).isTrue();
        at = token.end();
      }
      assertThat(sentence.end()).isEqualTo(at);
    }
    assertThat(text.substring(at).chars().allMatch(c -> white((char) c))).isTrue();
  }

  private static boolean white(char c) {
    return Characters.white(c);
  }

  @Property
  void noTokenTearsACharacterApart(@ForAll("anyText") String text) {
    for (Sentence sentence : Segmenter.sentences(text)) {
      for (Token token : sentence.tokens()) {
        int end = token.end();
        boolean torn =
            end < text.length()
                && Character.isHighSurrogate(text.charAt(end - 1))
                && Character.isLowSurrogate(text.charAt(end));
        assertThat(torn).isFalse();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a", "a.", "A.", ".", "'", "n't", "-", "(www.", "\"", "$", "x@", "\n", "A\n", "a b "
      })
  void aMillionCharactersTakeNoLongerThanTheyShould(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    List<Sentence> sentences =
        Assertions.assertTimeout(Duration.ofMinutes(1), () -> Segmenter.sentences(text));
    assertThat(sentences.isEmpty()).isEqualTo(text.isBlank());
  }

  @Test
  void randomBytesAreReadAsSomething() {
    byte[] bytes = new byte[200_000];
    new java.util.Random(1).nextBytes(bytes);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(Segmenter.sentences(text)).isNotEmpty();
  }

  @Test
  void aLineOfAHundredThousandCharactersIsCutIntoItsSentences() {
    String text = "The truce held in Harar, and nobody fired. ".repeat(2400);
    assertThat(Segmenter.sentences(text)).hasSize(2400);
  }
}
