package org.casus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.app.cli.Ran.casus;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ParseCommandTest {
  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void aTextBecomesCoNllU() {
    Ran ran = casus(bytes("Rebels shelled Goma. The army fled."), "parse", "-");
    assertThat(ran.status()).isEqualTo(Exit.WELL);
    assertThat(ran.out().lines().filter(String::isEmpty)).hasSize(2);
    assertThat(ran.out().lines().filter(line -> !line.isEmpty()))
        .allMatch(line -> line.split("\t", -1).length == 10);
  }

  @Test
  void aCoNllUFileKeepsItsTokens() {
    String gold =
        "# sent_id = 1\n1\tRebels\t_\t_\t_\t_\t0\t_\t_\t_\n2\tshelled-Goma.\t_\t_\t_\t_\t0\t_\t_\t_\n\n";
    Ran ran = casus(bytes(gold), "parse", "-");
    assertThat(ran.out().lines().filter(line -> !line.isEmpty()))
        .hasSize(2)
        .anyMatch(line -> line.startsWith("2\tshelled-Goma.\t"));
  }
}
