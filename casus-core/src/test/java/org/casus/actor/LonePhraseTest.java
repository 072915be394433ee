package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.casus.event.Actor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phrase outside any text, and the country and sectors it stands for. */
class LonePhraseTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peru                                | PER
          the United Kingdom                  | GBR
          Lima                                | PER GOV
          the Kremlin                         | RUS GOV
          the White House                     | USA GOV
          Portugal's ministry of fisheries    | PRT GOV
          the Kenyan foreign minister         | KEN GOV
          Turkish policemen                   | TUR COP
          a Danish frigate                    | DNK MIL
          Bolivian lawmakers                  | BOL LEG
          the president of Ghana              | GHA GOV
          rebels in Burundi                   | BDI REB
          Houthi fighters                     | YEM REB
          UN officials                        | - IGO
          European Union legislators          | - LEG+IGO
          a former Chilean minister           | CHL ELI
          masked gunmen                       | - UAF
          asylum seekers                      | - REF
          Norwegian students                  | NOR EDU
          taxi drivers                        | - CVL
          the World Health Organization       | - IGO
          Doctors Without Borders             | - NGO
          M23                                 | COD REB
          the Wagner Group                    | RUS PRM
          the GRU                             | RUS SPY
          Reuters                             | GBR JRN
          the Muthill Bakers' Guild           | -
          """)
  void standsFor(String phrase, String codes) {
    assertThat(Stories.codes(Stories.REGISTRY.phrase(phrase, Optional.empty()))).isEqualTo(codes);
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Barack Obama    | 2012-05-01 | USA GOV
          Barack Obama    | 2019-05-01 | USA ELI
          Kofi Annan      | 2001-05-01 | - IGO
          Mullah Omar     | 1999-05-01 | AFG REB
          """)
  void aRoleIsThatOfTheDay(String person, LocalDate day, String codes) {
    assertThat(Stories.codes(Stories.REGISTRY.phrase(person, Optional.of(day)))).isEqualTo(codes);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Yury Ushakov, Yuriy Ushakov",
    "Volodymyr Zelensky, Volodymyr Zelenskyy",
    "Emomali Rahmon, Imomali Rakhmon",
    "Muammar Gaddafi, Moammar Qaddafi",
    "Osama bin Laden, Usama bin Laden",
    "al-Shabaab, Al Shabab",
  })
  void spellingsAreOne(String one, String other) {
    Actor first = Stories.REGISTRY.phrase(one, Optional.empty());
    Actor second = Stories.REGISTRY.phrase(other, Optional.empty());
    assertThat(second.name()).isEqualTo(first.name());
    assertThat(second.country()).isEqualTo(first.country()).isPresent();
  }
}
