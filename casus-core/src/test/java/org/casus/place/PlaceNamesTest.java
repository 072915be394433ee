package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceNamesTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers crossed into Chad near the town of Adre on Monday.           | Chad; Adre
          Residents of Perth, W.Va., and Vernon, B.C., sent letters.            | Perth; W.Va.; Vernon; B.C.
          The mission moved from Juba to Yambio and Malakal.                       | Juba; Yambio; Malakal
          MINERS IN POTOSI AND ORURO STOPPED WORK AT NOON.                      | POTOSI; ORURO
          Farmers in the Netherlands met farmers from Belgium.                  | Netherlands; Belgium
          """)
  void placesAreFound(String text, String names) {
    assertThat(Stories.names(text)).containsExactly(names.split("; "));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Michael Jordan scored forty points, and Jordan smiled.
          Abraham Lincoln spoke first. "We are late," Lincoln said.
          In March the police will be reading the letters.
          Syrian and Turkish officers shook hands.
          Mr. Houston and Mrs. Washington were married.
          """)
  void peopleMonthsAndNationsAreNoPlaces(String text) {
    assertThat(Stories.names(text)).isEmpty();
  }

  @Test
  void whatOthersKnowToBeAPersonIsNoPlace() {
    String text = "Sydney left the hall.";
    assertThat(Stories.places(text, new Span(0, 6)).all()).isEmpty();
  }

  @ParameterizedTest(name = "{1} in: {0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The parade in Paris, Texas, drew farmers from all over Lamar County.          | Paris    | Paris, Texas, USA
          The minister flew to Paris for talks with the French president.               | Paris    | Paris, Île-de-France, FRA
          A storm hit Moscow, Idaho, on Friday.                                         | Moscow   | Moscow, Idaho, USA
          Delegates arrived in Moscow, and Russia welcomed them.                        | Moscow   | Moscow, RUS
          Militias shelled Tripoli and Misrata in western Libya.                        | Tripoli  | Tripoli, LBY
          Gunmen fought in Tripoli, Lebanon, for a second day.                          | Tripoli  | Tripoli, North Lebanon, LBN
          Voters in Georgia and Alabama, two southern states of the United States, queued in Atlanta. | Georgia | Georgia, USA
          Georgia and Russia fought over South Ossetia; Tbilisi was shelled.            | Georgia  | Georgia, GEO
          """)
  void aNameIsResolvedByItsCompany(String text, String name, String place) {
    assertThat(Stories.places(text).all())
        .filteredOn(t -> t.span().in(text).equals(name))
        .first()
        .satisfies(t -> assertThat(t.place().map(Place::inFull)).contains(place));
  }

  @Test
  void aLocalNameWithManyEqualReadingsIsLeftOpen() {
    StoryPlaces places = Stories.places("A fence was mended in San Isidro.");
    assertThat(places.all())
        .singleElement()
        .satisfies(
            t -> {
              assertThat(t.place()).isEmpty();
              assertThat(t.candidates()).hasSizeGreaterThan(2);
            });
  }

  @Property(tries = 60)
  void spansLieInTheTextAndNoTwoMeet(@ForAll("texts") String text) {
    List<Toponym> all = Stories.places(text).all();
    for (int i = 0; i < all.size(); i++) {
      assertThat(all.get(i).span().end()).isLessThanOrEqualTo(text.length());
      if (i > 0) {
        assertThat(all.get(i - 1).span().end()).isLessThanOrEqualTo(all.get(i).span().start());
      }
    }
    assertThat(Stories.places(text).all()).isEqualTo(all);
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> texts() {
    return net.jqwik.api.Arbitraries.of(
            "Kabul",
            "in",
            "near",
            "the",
            "Al-",
            "Paris",
            ",",
            "Texas",
            ".",
            "\n",
            "said",
            "New",
            "York",
            "'s",
            "ÉVREUX",
            "d'Ivoire",
            "province",
            "Lake",
            "Tana",
            "\uD83D\uDE00",
            "U.S.",
            "-",
            "(",
            "of",
            "St.")
        .list()
        .ofMaxSize(40)
        .map(words -> String.join(" ", words) + "x");
  }
}
