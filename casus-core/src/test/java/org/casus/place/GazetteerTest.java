package org.casus.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private final Gazetteer gazetteer = Stories.GAZETTEER;

  @ParameterizedTest(name = "{0} is {1} in {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Bombay         | Mumbai      | IND
          Rangoon        | Yangon      | MMR
          Saigon         | Ho Chi Minh City | VNM
          Zürich         | Zürich      | CHE
          zurich         | Zürich      | CHE
          Donbas         | Donbas      | UKR
          Gaza Strip     | Gaza Strip  | PSE
          Burma          | Myanmar     | MMR
          Saint Paul     | Saint Paul  | USA
          St. Paul       | Saint Paul  | USA
          Port-au-Prince | Port-au-Prince | HTI
          """)
  void knowsAPlaceByItsNames(String name, String place, String country) {
    assertThat(gazetteer.named(name))
        .anySatisfy(
            found -> {
              assertThat(found.name()).isEqualTo(place);
              assertThat(found.country()).contains(country);
            });
  }

  @Test
  void aTownLiesInItsProvinceAndCountry() {
    Place mosul =
        gazetteer.named("Mosul").stream().filter(p -> p.kind().town()).findFirst().orElseThrow();
    assertThat(mosul.inFull()).isEqualTo("Mosul, Nineveh, IRQ");
    assertThat(mosul.geonames()).hasValue(99072);
    assertThat(mosul.point().lat()).isBetween(36.2, 36.5);
    assertThat(mosul.point().lon()).isBetween(43.0, 43.3);
  }

  @Test
  void ofOneNameTheBestKnownPlaceComesFirst() {
    List<Place> named = gazetteer.named("Georgia");
    assertThat(named.get(0).kind()).isEqualTo(PlaceKind.COUNTRY);
    assertThat(named).anySatisfy(p -> assertThat(p.inFull()).isEqualTo("Georgia, USA"));
  }

  @Test
  void aRegionOfSeveralCountriesHasNone() {
    assertThat(gazetteer.named("Sahel"))
        .anySatisfy(
            p -> {
              assertThat(p.kind()).isEqualTo(PlaceKind.REGION);
              assertThat(p.country()).isEmpty();
            });
  }

  @Test
  void anUnknownNameHasNoPlace() {
    assertThat(gazetteer.named("Zzyxandria upon Nowhere")).isEmpty();
  }

  @Test
  void everyPlaceCanBeRead() {
    for (int i = 0; i < gazetteer.size(); i += 97) {
      Place place = gazetteer.place(i);
      assertThat(place.name()).isNotEmpty();
      assertThat(place.point().lat()).isBetween(-90.0, 90.0);
      assertThat(place.point().lon()).isBetween(-180.0, 180.0);
      assertThat(gazetteer.named(place.name())).contains(place);
    }
  }
}
