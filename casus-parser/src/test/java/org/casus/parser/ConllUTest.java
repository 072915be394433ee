package org.casus.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tokens in, trees out. */
class ConllUTest {
  private static final String FILE =
      """
      # text = Guards fled.
      1\tGuards\t_\t_\t_\t_\t_\t_\t_\t_
      2\tfled\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      3\t.\t_\t_\t_\t_\t_\t_\t_\t_

      1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
      1\tdid\t_\t_\t_\t_\t_\t_\t_\t_
      2\tn't\t_\t_\t_\t_\t_\t_\t_\t_
      """;

  @Test
  void sentencesAreReadByTheirTokens() throws IOException {
    List<Sentence> sentences = ConllU.read(new StringReader(FILE));
    assertThat(sentences).hasSize(2);
    assertThat(sentences.get(0).tokens())
        .containsExactly(
            new Token(0, 6, "Guards"), new Token(7, 11, "fled"), new Token(11, 12, "."));
    assertThat(sentences.get(1).tokens()).extracting(Token::form).containsExactly("did", "n't");
  }

  @Test
  void aTreeIsPrintedWithUniversalNames() throws IOException {
    List<Token> tokens = ConllU.read(new StringReader(FILE)).get(0).tokens();
    Parse parse =
        new Parse(
            List.of(
                new Word(tokens.get(0), "guard", "NNS", 1, Relation.SUBJECT),
                new Word(tokens.get(1), "flee", "VBD", -1, Relation.ROOT),
                new Word(tokens.get(2), ".", ".", 1, Relation.PUNCTUATION)));
    StringBuilder out = new StringBuilder();
    ConllU.print(parse, out);
    assertThat(out)
        .hasToString(
            """
            1\tGuards\tguard\t_\tNNS\t_\t2\tnsubj\t_\t_
            2\tfled\tflee\t_\tVBD\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\t_\t.\t_\t2\tpunct\t_\t_

            """);
  }
}
