package org.casus.claim;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.casus.event.Directness;
import org.casus.event.Stance;
import org.casus.parse.ParsedStory;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

class StoryClaimsTest {
  @Test
  void theSpeakerOfAQuotationOverSentencesIsNamedBesideIt() {
    String text = "“They came at night,” said Ada Kern. “They shot the guard.”";
    Claim claim = Reading.claim("“They came at night,” said Ada Kern. “They *shot* the guard.”");
    Voice voice = claim.voices().get(0);
    assertThat(voice.speakerSentence()).isZero();
    assertThat(voice.speakerWords().orElseThrow().in(text)).isEqualTo("Ada Kern");
    assertThat(voice.cue().orElseThrow().in(text)).isEqualTo("said");
    assertThat(voice.directness()).isEqualTo(Directness.DIRECT);
  }

  @Test
  void nobodyIsNamedBehindReportedly() {
    Voice voice = Reading.claim("Rebels reportedly *freed* the nurse.").voices().get(0);
    assertThat(voice.speakerWord()).isEqualTo(-1);
    assertThat(voice.stance()).isEqualTo(Stance.REPORTED);
  }

  @Test
  void theEmbedderIsTheWordThatDecided() {
    String text = "The bishop urged the militia to *release* the miners.";
    ParsedStory story = Reading.story(text.replace("*", ""));
    assertThat(story.tree(0).lemma(Reading.claim(text).embedder())).isEqualTo("urge");
  }

  @Test
  void aSpeechActItselfHasNoVoice() {
    assertThat(Reading.claim("The bishop *urged* the militia to release the miners.").voices())
        .isEmpty();
  }

  @Test
  void whatALongPastYearDatesIsHistory() {
    assertThat(Reading.claim("Rebels *took* the port in 1961.").historical()).isTrue();
    assertThat(Reading.claim("Rebels *took* the port decades ago.").historical()).isTrue();
    assertThat(Reading.claim("Rebels *took* the port on Monday.").historical()).isFalse();
  }

  @Test
  void aSayingHasSourceCueAndContent() {
    String text = "Gunmen stormed the fort, the mayor said.";
    Saying saying = Reading.claims(text).sayings().get(0);
    assertThat(saying.source()).extracting(s -> s.in(text)).containsExactly("the mayor");
    assertThat(saying.cue()).extracting(s -> s.in(text)).containsExactly("said");
    assertThat(saying.content())
        .extracting(s -> s.in(text))
        .containsExactly("Gunmen stormed the fort");
  }

  @Property(tries = 60)
  void spansLieInsideTheText(@ForAll @From("texts") String text) {
    for (Saying saying : Reading.claims(text).sayings()) {
      for (Span span : saying.content()) {
        assertThat(span.end()).isLessThanOrEqualTo(text.length());
        assertThat(span.length()).isPositive();
      }
    }
  }

  @Property(tries = 40)
  void theSameTextIsReadTheSameTwice(@ForAll @From("texts") String text) {
    assertThat(Reading.claims(text).sayings()).isEqualTo(Reading.claims(text).sayings());
  }

  @Property(tries = 40)
  void everyWordHasAClaim(@ForAll @From("texts") String text) {
    ParsedStory story = Reading.story(text);
    StoryClaims claims = Reading.claims(text);
    for (int s = 0; s < story.size(); s++) {
      for (int w = 0; w < story.tree(s).size(); w++) {
        assertThat(claims.of(s, w).embedder()).isLessThan(story.tree(s).size());
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "the mayor",
            "said",
            "“",
            "”",
            "\"",
            "that",
            "gunmen",
            "stormed",
            "the fort",
            ",",
            ".",
            ":",
            "will",
            "not",
            "to",
            "attack",
            "according to",
            "police",
            "if",
            "\n\n",
            "he",
            "urged",
            "of",
            "shelling",
            "?",
            "'s")
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(words -> String.join(" ", words));
  }
}
