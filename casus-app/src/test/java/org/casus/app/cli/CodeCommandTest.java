package org.casus.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.casus.app.cli.Ran.casus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
  private static final String STRIKE =
      "Police arrested four students in Nairobi on Monday, a lawyer said.";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  Path folder;

  private String file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
    return path.toString();
  }

  @Test
  void anArticleGivesItsMentionsAndASummary() throws IOException {
    Ran ran = casus("code", file("a.txt", STRIKE), "--published", "2024-05-07");
    assertThat(ran.status()).isEqualTo(Exit.WELL);
    assertThat(ran.out()).contains("COERCE/arrest", "\"Police\" → \"four students\"");
    assertThat(ran.err()).matches("(?s)1 document, 1 mention, 0 set aside, \\d+\\.\\d s\\s+");
  }

  @Test
  void standardOutputCarriesResultsAlone() throws IOException {
    Ran ran =
        casus(
            "code",
            file("a.jsonl", "{broken\n{\"text\": \"" + STRIKE + "\"}"),
            "--format",
            "jsonl");
    assertThat(ran.out().lines()).hasSize(1).allMatch(line -> line.startsWith("{\"id\":\"m_"));
    assertThat(ran.err()).contains("broken-json  ", "a.jsonl:1", "next: ");
    assertThat(ran.status()).isEqualTo(Exit.SET_ASIDE);
  }

  @Test
  void quietSaysNothingOfWhatWentWell() throws IOException {
    assertThat(casus("code", file("a.txt", STRIKE), "--quiet").err()).isEmpty();
  }

  @Test
  void standardInputIsADash() {
    Ran ran = casus(STRIKE.getBytes(StandardCharsets.UTF_8), "code", "-");
    assertThat(ran.out()).contains("COERCE/arrest");
  }

  @Test
  void anInputThatIsMissingIsSetAsideAndTheRunGoesOn() throws IOException {
    Ran ran = casus("code", folder.resolve("article.tx").toString(), file("article.txt", STRIKE));
    assertThat(ran.status()).isEqualTo(Exit.SET_ASIDE);
    assertThat(ran.err()).contains("missing-file", "did you mean article.txt?", "1 mention");
  }

  @Test
  void noInputIsAQuestionOfUsage() {
    Ran ran = casus("code");
    assertThat(ran.status()).isEqualTo(Exit.USAGE);
    assertThat(ran.err()).contains("no input", "next: casus code --help");
  }

  @Test
  void anOutputThatCannotBeWrittenEndsTheRun() throws IOException {
    Ran ran =
        casus("code", file("a.txt", STRIKE), "--out", folder.resolve("no/such/out").toString());
    assertThat(ran.status()).isEqualTo(Exit.COULD_NOT_RUN);
    assertThat(ran.err()).contains("output-unwritable", "next: ");
  }

  @Test
  void aFileIsWrittenWhole() throws IOException {
    Path out = folder.resolve("mentions.csv");
    casus("code", file("a.txt", STRIKE), "--format", "csv", "--out", out.toString());
    assertThat(Files.readAllLines(out)).hasSize(2);
    assertThat(folder).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  void oneThreadAndFourGiveTheSameBytes() throws IOException {
    String many =
        IntStream.range(0, 60)
            .mapToObj(
                i ->
                    "{\"id\": \"d%d\", \"text\": \"Police arrested %d students in Nairobi. Rebels shelled Goma.\"}"
                        .formatted(i, i + 2))
            .collect(Collectors.joining("\n"));
    String file = file("many.jsonl", many);
    String one = casus("code", file, "--format", "jsonl", "--threads", "1").out();
    String four = casus("code", file, "--format", "jsonl", "--threads", "4").out();
    String again = casus("code", file, "--format", "jsonl", "--threads", "4").out();
    assertThat(one).isEqualTo(four).isEqualTo(again);
    assertThat(one.lines().count()).isGreaterThanOrEqualTo(60);
  }

  @Test
  void aNoticeIsReadOnlyWhenAskedForAndSaysSo() throws IOException {
    String file =
        file(
            "a.txt",
            STRIKE
                + "\nA message from the Nairobi Ledger:\nDear readers,\nPolice arrested our editor. "
                + "We need your support. Please donate today.");
    assertThat(casus("code", file, "--format", "jsonl").out().lines()).hasSize(1);
    String all = casus("code", file, "--format", "jsonl", "--with-notices").out();
    assertThat(all.lines().filter(line -> line.contains("\"notice\":true"))).isNotEmpty();
  }

  @Test
  void theArticleIsShownWithItsWordsMarked() throws IOException {
    Ran ran = casus("code", file("a.txt", STRIKE), "--show", "article");
    assertThat(ran.out()).contains("Police [COERCE: arrested] four students");
  }

  @Test
  void anUnknownActorKindIsToldWithItsLine() throws IOException {
    String actors = file("mine.csv", "name,kind\nThe Front,armedgroup\n");
    Ran ran = casus("code", file("a.txt", STRIKE), "--actors", actors);
    assertThat(ran.status()).isEqualTo(Exit.COULD_NOT_RUN);
    assertThat(ran.err()).contains("broken-actors", "mine.csv:2", "armed_group");
  }
}
