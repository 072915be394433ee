package org.casus.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * What holds of every parse: one root, no cycle, a word for each token, the same for all threads.
 */
class AnySentenceTest {
  private static final CasusParser PARSER = CasusParser.load();

  @Provide
  Arbitrary<String> words() {
    Arbitrary<String> known =
        Arbitraries.of(
            "the",
            "army",
            "killed",
            "Rebels",
            "said",
            "to",
            "by",
            "and",
            ",",
            "that",
            "was",
            "in",
            "Harar",
            "'s",
            "\"",
            "(",
            ")",
            "not",
            "22",
            "$",
            "who",
            "-",
            "?",
            "\ud83d\ude00",
            "...");
    Arbitrary<String> any = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(8);
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(5, known), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(list -> String.join(" ", list));
  }

  @Property(tries = 300)
  void aTreeIsATree(@ForAll("words") String text) {
    for (Sentence sentence : PARSER.sentences(text)) {
      isATree(PARSER.parse(sentence), sentence);
    }
  }

  private static void isATree(Parse parse, Sentence sentence) {
    List<Word> words = parse.words();
    assertThat(words).extracting(Word::token).containsExactlyElementsOf(sentence.tokens());
    assertThat(words.stream().filter(word -> word.head() < 0)).hasSize(1);
    for (Word word : words) {
      int steps = 0;
      for (Word w = word; w.head() >= 0; w = words.get(w.head())) {
        assertThat(++steps).isLessThanOrEqualTo(words.size());
      }
      assertThat(word.relation() == Relation.ROOT).isEqualTo(word.head() < 0);
    }
  }

  @Test
  void fourThreadsAgree() {
    List<Sentence> sentences =
        PARSER.sentences(
            "The army shelled two villages on Monday, killing nine, the governor said. "
                .repeat(20));
    List<Parse> alone = sentences.stream().map(PARSER::parse).toList();
    IntStream.range(0, 4)
        .parallel()
        .forEach(
            thread -> assertThat(sentences.stream().map(PARSER::parse).toList()).isEqualTo(alone));
  }

  @Test
  void tenThousandWordsWithoutAnEndAreParsed() {
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      tokens.add(new Token(i * 5, i * 5 + 4, "word"));
    }
    Sentence sentence = new Sentence(0, 49_999, tokens);
    isOneTree(PARSER.parse(sentence));
  }

  private static void isOneTree(Parse parse) {
    assertThat(parse.words().stream().filter(word -> word.head() < 0)).hasSize(1);
    assertThat(parse.words()).hasSize(10_000);
  }

  @Test
  void aWordOfAMillionLettersIsAWord() {
    String text = "x".repeat(1_000_000);
    assertThat(PARSER.parse(PARSER.sentences(text).get(0)).words()).hasSize(1);
  }
}
