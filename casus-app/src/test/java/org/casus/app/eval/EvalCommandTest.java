package org.casus.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class EvalCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit fills it
  Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void jsonIsOneLineWithTaskGoldCountAndMetrics() throws IOException {
    Path gold = gold("{\"text\":\"The goalkeeper saved a late shot.\"}");
    assertThat(run("no-event", gold.toString(), "--json")).isZero();
    assertThat(out.toString())
        .isEqualTo(
            "{\"task\":\"no-event\",\"gold\":\"rows.jsonl\",\"n\":1,\"metrics\":{\"silent\":"
                + "{\"value\":1.0,\"low\":1.0,\"high\":1.0,\"n\":1}}}\n");
  }

  @Test
  void withoutJsonItIsATable() throws IOException {
    Path gold = gold("{\"text\":\"Shares fell.\"}");
    assertThat(run("no-event", gold.toString())).isZero();
    assertThat(out.toString()).contains("no-event on rows.jsonl, 1 rows").contains("1.000–1.000");
  }

  @Test
  void anUnknownTaskIsAMistakeInUseAndTheTasksAreNamed() {
    assertThat(run("typos", "x.jsonl")).isEqualTo(2);
    assertThat(err.toString()).contains("no task \"typos\"").contains("event-location");
  }

  @Test
  void aGoldFileThatIsNotThereSaysSo() {
    assertThat(run("types", folder.resolve("none.jsonl").toString())).isEqualTo(3);
    assertThat(err.toString()).contains("unreadable-gold").contains("next:");
  }

  @Test
  void aBrokenLineIsSetAsideWithItsNumberAndTheRestIsScored() throws IOException {
    Path gold = gold("{\"text\":\"Rain is due.\"}\n{\"text\":");
    assertThat(run("no-event", gold.toString(), "--json")).isEqualTo(1);
    assertThat(err.toString()).contains("rows.jsonl:2");
    assertThat(out.toString()).contains("\"n\":1");
  }

  private Path gold(String lines) throws IOException {
    return Files.writeString(folder.resolve("rows.jsonl"), lines);
  }

  private int run(String... arguments) {
    return new CommandLine(new EvalCommand(NothingRead::new))
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }
}
