package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of any text. */
class StoryActorsLaws {
  @Provide
  Arbitrary<String> anyText() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Peru",
            "the",
            "army",
            "'s",
            "said",
            "President",
            "Ana",
            "Lopes",
            ",",
            "(",
            "UN",
            ")",
            "U.S.-led",
            "he",
            "their",
            "aide",
            "and",
            "of",
            "\"",
            "We",
            "-",
            "al-Shabaab",
            ".",
            "É",
            "😀",
            "\n",
            "NATO",
            "former",
            "in",
            "Lima");
    return words.list().ofMaxSize(40).map(list -> String.join(" ", list));
  }

  @Property(tries = 300)
  void namesLieInsideTheText(@ForAll("anyText") String text) {
    List<Named> named = Stories.of(text).actors().named();
    assertThat(named)
        .allSatisfy(name -> assertThat(name.span().end()).isLessThanOrEqualTo(text.length()));
  }

  @Property(tries = 100)
  void theSameTwice(@ForAll("anyText") String text) {
    assertThat(Stories.of(text).all()).isEqualTo(Stories.of(text).all());
  }

  @Property(tries = 100)
  void spansLieInsideTheirSentence(@ForAll("anyText") String text) {
    assertThat(Stories.of(text).strays()).isEmpty();
  }
}
