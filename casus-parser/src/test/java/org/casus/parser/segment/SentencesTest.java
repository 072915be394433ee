package org.casus.parser.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casus.parser.Sentence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where sentences end. In the table "|" stands for an end, which the text itself does not have. */
class SentencesTest {
  private static List<String> sentences(String text) {
    return Segmenter.sentences(text).stream().map(s -> text.substring(s.start(), s.end())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The truce held. | Nobody fired.",
        "Gen. Omar Diallo met Mr. Sand of Acme Corp. in St. Petersburg. | They talked.",
        "He left the U.S. | The visit lasted three days.",
        "The U.S. President left at 5 p.m. on Friday. | He had come by train.",
        "J. Moreau left on Sept. 14-15. | So did I.",
        "\"We are ready.\" | Then she sat down.",
        "\"Are you ready?\" Moreau asked.",
        "(The army denied it.) | No one was hurt.",
        "He waited... and left. | Why?! | Nobody knows.",
        "HARAR, Sept 11 (Agency) - Four guards died. | Six fled.",
        "No. 4 Company held bridge no. 7. | No. | It fell.",
        "Prices rose 3.5 percent to $1.20. | Wages fell.",
        "`` We are ready . '' | He left .",
        "She said: \"I do not know.\" | He did."
      })
  void endAtTheBar(String marked) {
    assertThat(sentences(marked.replace(" | ", " "))).containsExactly(marked.split(" \\| "));
  }

  @Test
  void aLineThatWasFullGoesOn() {
    String text =
        """
        The governor of the northern province told reporters on Friday that
        Omar Diallo had been seen near the border with two men of his guard,
        Ana Silva among them. A search is under way in the hills east of the
        town.
        """;
    assertThat(sentences(text)).hasSize(2);
  }

  @Test
  void indentationChangesNothing() {
    String text =
        """
        The governor of the northern province told reporters on Friday that
                    Omar Diallo had been seen near the border with two men of his guard,
                    Ana Silva among them.
        """;
    assertThat(sentences(text)).hasSize(1);
  }

  @Test
  void aHeadlineEndsWithItsLine() {
    String text =
        """
        Four guards killed in Harar
        Rebels killed four guards in the eastern city of Harar on Monday, the governor said.
        The rebels denied it.""";
    assertThat(sentences(text)).first().isEqualTo("Four guards killed in Harar");
    assertThat(sentences(text)).hasSize(3);
  }

  @Test
  void aBlankLineAlwaysEnds() {
    assertThat(sentences("the guards of\n\nthe bridge")).hasSize(2);
  }

  @Test
  void aStopAtTheEndOfALineEnds() {
    assertThat(sentences("The truce held.\nlater it broke.")).hasSize(2);
  }

  @Test
  void capitalsAreNoSigns() {
    String text =
        """
        THE ENEMY'S MAIN FORCE WAS SEEN YESTERDAY EVENING BY PATROLS OF THE FIFTH
        BRIGADE NEAR LA PALMA.  THE BRIGADE ADDED THAT TWO MEN HAD BEEN WOUNDED IN
        AN AMBUSH.""";
    assertThat(sentences(text)).hasSize(2);
  }

  @Test
  void offsetsAreThoseOfTheText() {
    String text = "\uFEFF  Caf\u00e9 \ud83d\ude00 burnt.\r\n\r\nNobody died.";
    for (Sentence sentence : Segmenter.sentences(text)) {
      sentence
          .tokens()
          .forEach(
              token ->
                  assertThat(text.substring(token.start(), token.end())).isEqualTo(token.form()));
    }
    assertThat(sentences(text)).containsExactly("Caf\u00e9 \ud83d\ude00 burnt.", "Nobody died.");
  }
}
