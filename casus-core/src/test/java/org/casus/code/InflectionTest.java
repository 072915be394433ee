package org.casus.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
  private final Inflection inflection = new Inflection();

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bomb      | bomb bombs bombed bombing
          ban       | ban bans baned banned baning banning
          accuse    | accuse accuses accused accusing
          occupy    | occupy occupies occupied occupying
          free      | free frees freed freeing
          strike    | strike strikes struck stricken striking
          tie       | tie ties tied tying
          """)
  void verbs(String lemma, String forms) {
    assertThat(inflection.verb(lemma)).containsExactlyInAnyOrder(forms.split(" "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "raid, raids",
    "clash, clashes",
    "treaty, treaties",
    "gunman, gunmen",
    "crisis, crises"
  })
  void nouns(String lemma, String plural) {
    assertThat(inflection.noun(lemma)).contains(lemma, plural);
  }
}
