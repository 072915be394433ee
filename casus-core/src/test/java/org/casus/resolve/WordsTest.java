package org.casus.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.text.Document;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
  private static final Vocabulary VOCABULARY = Vocabulary.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      textBlock =
          """
          attacks,   attack
          attacking, attack
          announced, announc
          announce,  announc
          stopped,   stop
          killing,   kill
          cities,    city
          Shot,      shoot
          clashes,   clash
          crisis,    crisis
          news,      new
          """)
  void formsShareAStem(String word, String stem) {
    assertThat(VOCABULARY.stems().of(word)).isEqualTo(stem);
  }

  @Test
  void kinAreWordsThatCanNameTheSameThing() {
    Kinship kinship = VOCABULARY.kinship();
    assertThat(kinship.between("earthquak", "quak")).isEqualTo(Kinship.Degree.SENSE);
    assertThat(kinship.between("destroy", "destruction")).isEqualTo(Kinship.Degree.SENSE);
    assertThat(kinship.between("earthquak", "visit")).isEqualTo(Kinship.Degree.NONE);
  }

  @Test
  void wordsUsedAlikeAreNear() {
    Vectors vectors = VOCABULARY.vectors();
    assertThat(vectors.between("bomb", "explosion"))
        .isGreaterThan(vectors.between("bomb", "visit"));
    assertThat(vectors.between("bomb", "qqqq")).isZero();
  }

  @Test
  void rareWordsSayMore() {
    assertThat(VOCABULARY.commonness().weight("peopl"))
        .isLessThan(VOCABULARY.commonness().weight("qqqq"));
  }

  @Test
  void oneWordForOneThingInTwoPapersIsOneEvent() {
    Document a = document("a", "A strong earthquake shook Tambo on Monday, killing forty.");
    Document b = document("b", "Forty died when the earthquake shook Tambo on Monday.");
    Document c = document("c", "Parliament in Lisbon passed its budget after a long debate.");
    Map<Document, List<Integer>> labels =
        SameWords.load()
            .label(
                Map.of(
                    a,
                    List.of(at(a, "earthquake")),
                    b,
                    List.of(at(b, "earthquake")),
                    c,
                    List.of(at(c, "debate"))));
    assertThat(labels.get(a)).isEqualTo(labels.get(b)).isNotEqualTo(labels.get(c));
  }

  @Property(tries = 200)
  void anyTextHasWordsInsideIt(@ForAll String text) {
    Article article = Article.of("a", text, VOCABULARY);
    assertThat(article.words())
        .allSatisfy(word -> assertThat(word.end()).isLessThanOrEqualTo(text.length()));
    Wording wording = Wording.of(article, new Span(0, text.length()), VOCABULARY);
    assertThat(wording.rest().cosine(wording.rest())).isBetween(0.0, 1.0001);
  }

  private static Document document(String id, String text) {
    Document plain = Document.of(text);
    return new Document(
        id,
        text,
        plain.title(),
        plain.url(),
        plain.publisher(),
        plain.published(),
        plain.language(),
        plain.extra());
  }

  private static Span at(Document document, String word) {
    int start = document.text().indexOf(word);
    return new Span(start, start + word.length());
  }
}
