package org.casus.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.casus.event.Casualty;
import org.casus.parse.ParsedStory;
import org.casus.parser.CasusParser;
import org.casus.parser.LanguageBackend;
import org.casus.parser.Token;
import org.casus.text.Document;
import org.casus.text.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One sentence in, its counts out: kind low/best/high, a dash for what is not told. */
class CountReaderTest {
  private static final LanguageBackend PARSER = CasusParser.load();
  private static final CountReader READER = new CountReader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Twenty miners were killed.                                    | killed 20/20/20
          At least 20 miners were killed.                               | killed 20/20/-
          Nearly 20 miners were killed.                                 | killed -/20/20
          About 20 miners were killed.                                  | killed -/20/-
          Between 20 and 30 miners were killed.                         | killed 20/25/30
          Dozens of miners were killed.                                 | killed 24/-/-
          Tens of thousands of villagers fled.                          | displaced 20000/-/-
          Six were killed and twenty-five wounded.                      | killed 6/6/6, injured 25/25/25
          The bomb killed three guards and wounded at least 12 others.  | killed 3/3/3, injured 12/12/-
          The blast left 14 dead.                                       | killed 14/14/14
          The death toll rose to 41.                                    | killed 41/41/41
          The flood of fire claimed the lives of nine nurses.           | killed 9/9/9
          Twelve people, including two children, were killed.           | killed 12/12/12
          Gunmen kidnapped two engineers.                               | abducted 2/2/2
          Police arrested 40 students.                                  | detained 40/40/40
          A guard was killed.                                           | killed 1/1/1
          The raid caused no casualties.                                | killed 0/0/0
          Thousands of protesters marched through the capital.          | crowd 2000/-/-
          The troops killed or wounded 30 rebels, officials said.       | casualties 30/30/30
          """)
  void counted(String text, String counts) {
    assertThat(all(text)).isEqualTo(counts);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          People were killed.
          The minister paid 20 million dollars for 12 tanks.
          The team won 3-1 in front of its 40-year-old coach.
          The bank's profit fell by 20 percent.
          The rebels wanted to kill two guards.
          """)
  void notCounted(String text) {
    assertThat(all(text)).isEmpty();
  }

  @Test
  void aCountBelongsToItsDeed() {
    String text = "Rebels shelled a depot in Bahri on Monday, killing four guards.";
    ParsedStory story = story(text);
    List<String> forms = story.tokens(0).stream().map(Token::form).toList();
    List<Casualty> counts = READER.read(story).of(0, forms.indexOf("shelled"));
    assertThat(counts).hasSize(1);
    assertThat(counts.get(0).span().in(text)).isEqualTo("four guards");
    assertThat(counts.get(0).best()).isEqualTo(OptionalInt.of(4));
  }

  @Test
  void theClauseGivesTheMode() {
    ParsedStory story = story("Rebels struck a depot in Bahri with drones on Monday.");
    assertThat(new Weapons().mode(story, 0, 1)).contains("drone");
  }

  @Property(tries = 200)
  void spansLieInsideTheText(@ForAll @StringLength(max = 80) String noise) {
    String text = "At least 20 " + noise + " were killed and nine wounded.";
    assertThat(READER.read(story(text)).all())
        .allSatisfy(c -> assertThat(c.span().end()).isLessThanOrEqualTo(text.length()));
  }

  private static String all(String text) {
    return READER.read(story(text)).all().stream()
        .map(
            c ->
                "%s %s/%s/%s"
                    .formatted(c.kind().word(), told(c.low()), told(c.best()), told(c.high())))
        .collect(Collectors.joining(", "));
  }

  private static String told(OptionalInt n) {
    return n.isPresent() ? Integer.toString(n.getAsInt()) : "-";
  }

  private static ParsedStory story(String text) {
    return ParsedStory.of(Story.of(Document.of(text)), PARSER);
  }
}
