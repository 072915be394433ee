package org.casus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.app.cli.Ran.casus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  Path folder;

  private String article() throws IOException {
    Path file = folder.resolve("a.txt");
    Files.writeString(file, "It rained in Goma.\nRebels shelled a school in Goma on Monday.");
    return file.toString();
  }

  private static String idIn(String output) {
    Matcher id = Pattern.compile("m_[0-9a-f]{16}").matcher(output);
    assertThat(id.find()).isTrue();
    return id.group();
  }

  @Test
  void theMentionOfAFileIsExplained() throws IOException {
    String file = article();
    String id = idIn(casus("code", file).out());
    Ran why = casus("why", id, file);
    assertThat(why.status()).isEqualTo(Exit.WELL);
    assertThat(why.out()).contains(id, "type", "shelled");
  }

  @Test
  void theLastRunKnowsWhereItReadAMention() throws IOException {
    String id = idIn(casus("code", article(), "--published", "2024-05-07").out());
    assertThat(casus("why", id).out()).contains("shelled");
  }

  @Test
  void asJson() throws IOException {
    String file = article();
    String id = idIn(casus("code", file).out());
    assertThat(casus("why", id, file, "--json").out())
        .startsWith("{\"id\":\"" + id + "\"")
        .contains("\"rule\":", "\"reasons\":[{\"field\":");
  }

  @Test
  void anUnknownMentionSaysWhatToDo() throws IOException {
    Ran ran = casus("why", "m_0000000000000000", article());
    assertThat(ran.status()).isEqualTo(Exit.COULD_NOT_RUN);
    assertThat(ran.err()).contains("unknown-mention", "next: ");
  }
}
