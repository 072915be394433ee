package org.casus.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.event.When;
import org.casus.parse.ParsedStory;
import org.casus.parser.CasusParser;
import org.casus.parser.LanguageBackend;
import org.casus.parser.Token;
import org.casus.text.Document;
import org.casus.text.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences with a trigger, and when the event took place. Published on Friday 2024-05-10. */
class TimeReaderTest {
  private static final LanguageBackend PARSER = CasusParser.load();
  private static final TimeReader READER = new TimeReader();
  private static final LocalDate FRIDAY = LocalDate.of(2024, 5, 10);

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Rebels shelled the depot on Monday.                              | shelled  | 2024-05-06 | 2024-05-06
          The army said on Thursday that rebels shelled the depot.         | said     | 2024-05-09 | 2024-05-09
          Last week's attack on the depot killed four guards.              | attack   | 2024-04-29 | 2024-05-05
          The 2011 revolution drove him out.                               | revolution | 2011-01-01 | 2011-12-31
          Police arrested 40 students this month.                          | arrested | 2024-05-01 | 2024-05-10
          Workers have been on strike since April.                         | strike   | 2024-04-01 | 2024-05-10
          He was jailed in March.                                          | jailed   | 2024-03-01 | 2024-03-31
          The two sides met on Sept. 14-15, 2023 in Oslo.                  | met      | 2023-09-14 | 2023-09-15
          """)
  void told(String text, String trigger, LocalDate first, LocalDate last) {
    When when = when(text, trigger, false, Optional.of(FRIDAY));
    assertThat(when.earliest()).contains(first);
    assertThat(when.latest()).contains(last);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister will visit Lisbon next week.    | visit | 2024-05-13 | 2024-05-19
          The minister will visit Lisbon on Tuesday.   | visit | 2024-05-14 | 2024-05-14
          The minister will visit Lisbon in June.      | visit | 2024-06-01 | 2024-06-30
          """)
  void announced(String text, String trigger, LocalDate first, LocalDate last) {
    When when = when(text, trigger, true, Optional.of(FRIDAY));
    assertThat(when.earliest()).contains(first);
    assertThat(when.latest()).contains(last);
  }

  @Test
  void withoutPublicationNobodyKnowsWhichMonday() {
    When when = when("Rebels shelled the depot on Monday.", "shelled", false, Optional.empty());
    assertThat(when).isInstanceOf(When.Unanchored.class);
    assertThat(when.words().orElseThrow().in("Rebels shelled the depot on Monday."))
        .isEqualTo("on Monday");
  }

  @Test
  void aFullDateNeedsNoPublication() {
    When when = when("He was jailed on 3 May 2019.", "jailed", false, Optional.empty());
    assertThat(when.earliest()).contains(LocalDate.of(2019, 5, 3));
  }

  @Test
  void aDatelineStandsForPublication() {
    String text = "BAHRI, May 3, 2024 -- Rebels shelled the depot on Thursday.";
    assertThat(when(text, "shelled", false, Optional.empty()).earliest())
        .contains(LocalDate.of(2024, 5, 2));
  }

  @Test
  void aDayAfterAnotherEventCountsFromThatEvent() {
    String text = "The blast on Thursday came two days after gunmen killed a mayor.";
    assertThat(when(text, "killed", false, Optional.of(FRIDAY)).earliest())
        .contains(LocalDate.of(2024, 5, 7));
  }

  @Test
  void overTheStoryAnEventIsAsOldAsTheLead() {
    ParsedStory story =
        story("Rebels shelled the depot on Thursday. Four guards fled.", Optional.of(FRIDAY));
    When when = READER.read(story).inStory(1, index(story.tokens(1), "fled"), false);
    assertThat(when.earliest()).contains(LocalDate.of(2024, 5, 9));
    assertThat(when)
        .isInstanceOfSatisfying(When.Dated.class, d -> assertThat(d.inferred()).isTrue());
  }

  @Test
  void noExpressionIsUnsaid() {
    assertThat(when("Rebels shelled the depot.", "shelled", false, Optional.of(FRIDAY)))
        .isInstanceOf(When.Unsaid.class);
  }

  @Test
  void theNextDayCountsFromTheDayToldBefore() {
    ParsedStory story = story("On 3 May he was jailed. The next day he fled.", Optional.of(FRIDAY));
    List<Timex> all = READER.read(story).all();
    assertThat(all).extracting(Timex::value).containsExactly("2024-05-03", "2024-05-04");
  }

  private static When when(
      String text, String trigger, boolean ahead, Optional<LocalDate> published) {
    ParsedStory story = story(text, published);
    return READER.read(story).of(0, index(story.tokens(0), trigger), ahead);
  }

  private static int index(List<Token> tokens, String form) {
    return tokens.stream().map(Token::form).toList().indexOf(form);
  }

  private static ParsedStory story(String text, Optional<LocalDate> published) {
    Document document = Document.of(text);
    return ParsedStory.of(Story.of(published.map(document::published).orElse(document)), PARSER);
  }
}
