package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.casus.event.ActorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is meant by a phrase of a story. */
class StoryActorsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Swedish police arrested two drivers in Malmo.          | police   | Swedish police SWE COP
          The army shelled a village in northern Uganda.         | army     | army UGA MIL
          Chilean and Peruvian soldiers met at the border.       | soldiers | Chilean and Peruvian soldiers CHL MIL; Chilean and Peruvian soldiers PER MIL
          Officials of the African Union arrived in Lusaka.      | Officials | Officials - IGO
          Lisbon recalled its ambassador.                        | Lisbon   | Lisbon PRT GOV
          Fighters of Boko Haram burnt a school.                 | Fighters | Fighters NGA REB
          """)
  void aPhraseStandsFor(String text, String head, String who) {
    assertThat(Stories.of(text).who(head)).isEqualTo(who);
  }

  @Test
  void anAideToldOfFirstAndNamedLaterIsTheSame() {
    Stories story =
        Stories.of(
            """
            The prime minister's closest adviser said on Monday that talks would go on.
            Nothing had been signed, the Latvian adviser, Arvis Kalnozols, told reporters.
            The adviser left for Riga.""");
    assertThat(story.who("adviser")).isEqualTo("Arvis Kalnozols LVA GOV");
  }

  @Test
  void anAppositionTellsWhoAnUnknownNameIs() {
    Stories story =
        Stories.of(
            "Rui Dias, a spokesman for the Portuguese foreign ministry, spoke first. Dias then left.");
    assertThat(story.who("Dias")).isEqualTo("Rui Dias PRT GOV");
  }

  @Test
  void aTitleTellsWhoAnUnknownNameIs() {
    Stories story =
        Stories.of("Estonian General Mart Kivisalu visited the base. Kivisalu stayed a night.");
    assertThat(story.who("Kivisalu")).isEqualTo("Mart Kivisalu EST MIL");
  }

  @Test
  void aPronounIsTheLastWhoFits() {
    Stories story =
        Stories.of("Maria Lopes, a Brazilian senator, met the miners. She promised them a law.");
    assertThat(story.codes("She")).isEqualTo("BRA LEG");
  }

  @Test
  void theGroupIsTheOneNamedBefore() {
    Stories story = Stories.of("Al-Shabaab struck a hotel. The group said that it would go on.");
    assertThat(story.codes("group")).isEqualTo("SOM REB");
  }

  @Test
  void weIsNobodyHereButAnOfficialSpeaksForHisGovernment() {
    Stories story = Stories.of("\"We will send grain,\" said Irish minister Niamh Tormey.");
    assertThat(story.at("We")).isEmpty();
    assertThat(Stories.codes(story.actors().governmentOf(story.at("Tormey").get(0))))
        .isEqualTo("IRL GOV");
  }

  @Test
  void aGivenNameBeforeAnotherIsNoCountry() {
    Stories story = Stories.of("Jordan Whitcombe told the court that he was ill.");
    assertThat(story.at("Whitcombe").get(0).kind()).isEqualTo(ActorKind.PERSON);
    assertThat(story.at("Whitcombe").get(0).name()).isEqualTo("Jordan Whitcombe");
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A storm hit the coast.                    | storm     | STORM
          The striker scored twice.                 | striker   | TEAM
          Shares fell sharply.                      | Shares    | MARKET
          Rockets fell on the town.                 | Rockets   | WEAPON
          The rebels withdrew.                      | rebels    | REBEL
          Kenya closed its border.                  | Kenya     | STATE
          They burnt the treaty.                    | treaty    | TEXT
          """)
  void aNounHasItsClass(String text, String head, NounClass expected) {
    Stories story = Stories.of(text);
    assertThat(story.classesOf(head)).contains(expected);
  }
}
