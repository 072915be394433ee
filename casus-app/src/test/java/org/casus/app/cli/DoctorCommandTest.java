package org.casus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.app.cli.Ran.casus;

import org.junit.jupiter.api.Test;

class DoctorCommandTest {
  @Test
  void everythingIsThere() {
    Ran ran = casus("doctor");
    assertThat(ran.out()).contains("java", "memory", "parser", "lexicon", "registry", "gazetteer");
    assertThat(ran.out()).doesNotContain("WRONG");
    assertThat(ran.status()).isEqualTo(Exit.WELL);
  }

  @Test
  void asJson() {
    assertThat(casus("doctor", "--json").out()).startsWith("[{\"what\":\"java\"");
  }
}
