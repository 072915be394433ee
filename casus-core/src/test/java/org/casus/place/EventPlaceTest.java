package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.casus.event.Location;
import org.casus.parse.ParsedStory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventPlaceTest {
  static Optional<Location> place(String text, String trigger) {
    ParsedStory story = Stories.parsed(text);
    for (int s = 0; s < story.size(); s++) {
      for (int t = 0; t < story.tokens(s).size(); t++) {
        if (story.tokens(s).get(t).form().equals(trigger)) {
          return Stories.places(text).of(s, t);
        }
      }
    }
    throw new IllegalArgumentException("no " + trigger + " in: " + text);
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gunmen killed four herders in Maradi on Tuesday.                     | killed     | Maradi  | NER | 1
          Rebels attacked a convoy near Goma on Friday.                        | attacked   | Goma    | COD | 2
          A car bomb exploded in Kandahar, Afghanistan, killing six people.    | exploded   | Kandahar| AFG | 1
          Police arrested two men in Lyon, officials in Paris said.            | arrested   | Lyon    | FRA | 1
          Troops were deployed in northern Mali on Sunday.                     | deployed   | Mali    | MLI | 5
          Thousands of people protested in Ecuador on Monday.                  | protested  | Ecuador | ECU | 6
          """)
  void isTheOneItsSentenceSays(
      String text, String trigger, String name, String country, int precision) {
    assertThat(place(text, trigger))
        .hasValueSatisfying(
            l -> {
              assertThat(l.name()).isEqualTo(name);
              assertThat(l.country()).contains(country);
              assertThat(l.precision()).isEqualTo(precision);
            });
  }

  @ParameterizedTest(name = "none for {1} in: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway condemned the law on Thursday.               | condemned
          The president of Peru accused his rival of fraud.   | accused
          Gunmen killed four herders on Tuesday.              | killed
          """)
  void isNoneWhereOnlyThoseWhoActAreNamed(String text, String trigger) {
    assertThat(place(text, trigger)).isEmpty();
  }

  @Test
  void whyTellsWhatWasConsidered() {
    String text = "Gunmen killed four herders in Maradi on Tuesday.";
    assertThat(Stories.places(text).why(0, 1)).contains("chosen \"Maradi\"").contains("NER");
  }
}
