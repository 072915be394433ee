package org.casus.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.casus.event.EventType;
import org.junit.jupiter.api.Test;

class LexiconReaderTest {
  private final LexiconReader reader =
      new LexiconReader(Map.of("treaty", Set.of("treaty", "accord")));

  @Test
  void anEntryIsReadWithItsSetsWrittenOut() {
    LexiconFile file =
        reader.read(
            "my.yaml",
            """
            - id: support.sign
              verb: [sign, put pen to]
              object: ["@treaty", pact]
              frame: { actor: subject, recipient: [with, "-"] }
              gives: { type: SUPPORT, cameo: "057", contexts: [diplomatic] }
              examples:
                - text: Oslo signed the accord with Riga.
                  mention: { actor: Oslo }
                - text: The singer signed autographs.
                  mention: none
            """);

    assertThat(file.problems()).isEmpty();
    Entry entry = file.entries().get(0).entry();
    assertThat(entry.phrases().get(1)).containsExactly("put", "pen", "to");
    assertThat(entry.conditions().object()).containsExactlyInAnyOrder("treaty", "accord", "pact");
    assertThat(entry.gives().type()).isEqualTo(EventType.SUPPORT);
    assertThat(file.entries().get(0).examples()).hasSize(2);
    assertThat(file.entries().get(0).examples().get(1).mention()).isEmpty();
  }

  @Test
  void whatIsWrongIsSaidWithFileLineAndTheNextStep() {
    LexiconFile file =
        reader.read(
            "my.yaml",
            """
            - id: a
              verb: [round up]
              gives: { type: COERCE, mode: arest }
            - id: a
              verb: [meet]
              object: ["@nobody"]
              gives: { type: CONSULTT }
            """);

    assertThat(file.entries()).isEmpty();
    assertThat(file.problems().toString())
        .contains("my.yaml:3  a  COERCE has no mode arest")
        .contains("my.yaml:4  a  the id is missing or taken")
        .contains("my.yaml:6  a  no set @nobody")
        .contains("my.yaml:7  a  no type CONSULTT");
  }

  @Test
  void textThatIsNoYamlIsAProblemAndNoCrash() {
    assertThat(reader.read("x.yaml", "- id: [").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.found()).startsWith("no YAML"));
  }
}
