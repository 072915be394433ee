package org.casus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.app.cli.Ran.casus;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class UsageTest {
  static Stream<CommandLine> commands() {
    List<CommandLine> all = new ArrayList<>();
    collect(Commands.all(new ByteArrayOutputStream()), all);
    return all.stream();
  }

  private static void collect(CommandLine command, List<CommandLine> all) {
    all.add(command);
    command.getSubcommands().values().forEach(sub -> collect(sub, all));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyHelpScreenOpensWithAnExample(CommandLine command) {
    assertThat(command.getUsageMessage()).startsWith("Example: casus ");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
      cod,            unknown command "cod",        code
      lexicon chek,   unknown command "chek",       check
      code --fromat,  unknown option "--fromat",    --format
      code --publish, unknown option "--publish",   --published
      help wy,        unknown word "wy",            why
      """)
  void anUnknownWordIsAnsweredWithTheNearest(String line, String complaint, String near) {
    Ran ran = casus(line.split(" "));
    assertThat(ran.status()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains(complaint, "nearest: ", near, "next: casus ");
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void anImpossibleDateIsToldAtOnce() {
    Ran ran = casus("code", "a.txt", "--published", "2024-02-31");
    assertThat(ran.status()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("that February has 29 days");
  }

  @Test
  void exitStatusesAreListed() {
    assertThat(casus("help", "exit-codes").out()).contains("0 ", "1 ", "2 ", "3 ", "130 ");
  }

  @Test
  void helpIsNoError() {
    Ran ran = casus("help", "code");
    assertThat(ran.status()).isEqualTo(Exit.WELL);
    assertThat(ran.out()).contains("--published=DATE");
    assertThat(casus("code", "--help").out()).isEqualTo(ran.out());
  }
}
