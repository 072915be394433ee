package org.casus.app.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casus.app.ingest.Defaults;
import org.casus.app.ingest.Ingest;
import org.casus.app.ingest.Limits;
import picocli.CommandLine.Command;

/** Reads a page of its own once in every form: the build archives the classes that this loads. */
@Command(name = "warm-up", hidden = true, headerHeading = "Example: casus warm-up%n%n")
final class WarmUpCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException {
    Reading reading = Readings.load(List.of(), List.of());
    byte[] page;
    try (InputStream in = WarmUpCommand.class.getResourceAsStream("warm-up.txt")) {
      page = Objects.requireNonNull(in).readAllBytes();
    }
    for (Format format : Format.values()) {
      Path out = Files.createTempFile("casus", ".out");
      try (Output output =
          Output.open(OutputStream.nullOutputStream(), Optional.of(out), format, true, true)) {
        Console console = new Console(System.err, Console.Loudness.QUIET, false);
        new CodeRun(reading, new CodeRun.Plan(1, true, true), output, console, Optional.empty())
            .over(
                new Ingest(Defaults.NONE, Limits.USUAL, new ByteArrayInputStream(page)),
                List.of("-"));
      } finally {
        Files.deleteIfExists(out);
      }
    }
    return Exit.WELL;
  }
}
