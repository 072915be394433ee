package org.casus.app.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  private static final Languages LANGUAGES = Languages.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The minister said that the army had not been in the town when it was attacked.
          en | REBELS ATTACKED THE TOWN OF KARST ON MONDAY AND KILLED FOUR OF THE GUARDS WHO WERE THERE.
          fr | Le ministre a dit que l'armée n'était pas dans la ville et que les soldats sont partis avec elle.
          es | El ministro dijo que el ejército no estaba en la ciudad y que los soldados se fueron con ella.
          pt | O ministro disse que o exército não estava na cidade e que os soldados foram embora com ela.
          it | Il ministro ha detto che l'esercito non era nella città e che i soldati sono partiti con lei.
          nl | De minister zei dat het leger niet in de stad was en dat de soldaten met haar zijn vertrokken.
          tr | Bakan ordunun şehirde olmadığını ve askerlerin onunla birlikte gittiğini söyledi, ancak bu doğru değil bir iddia için çok.
          id | Menteri mengatakan bahwa tentara tidak ada di kota itu dan para prajurit pergi dengan dia pada hari itu.
          uk | Міністр сказав, що армії не було в місті, і що солдати пішли.
          ar | قال الوزير إن الجيش لم يكن في المدينة
          zh | 部长说军队不在城里
          """)
  void isTold(String code, String text) {
    assertThat(LANGUAGES.of(text)).map(Languages.Language::code).contains(code);
  }

  @Test
  void namesOfOtherLanguagesDoNotMakeAnEnglishTextForeign() {
    assertThat(
            LANGUAGES.of(
                "The leader of the Partido de la Gente, Juan de la Cruz, and the mayor of Santa Maria"
                    + " de los Angeles met on Monday in the Plaza de la Paz."))
        .map(Languages.Language::code)
        .contains("en");
  }

  @Test
  void aHeadlineIsTooShortToTell() {
    assertThat(LANGUAGES.of("Minister tot")).isEmpty();
  }
}
