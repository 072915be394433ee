package org.casus.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * How long it takes from a command to its end for one short document, in a process of its own,
 * through the launcher where there is one.
 *
 * @param cpuSeconds of all its threads
 */
record ColdStart(double seconds, double cpuSeconds) {

  /** The best of some tries; empty where no process can be started. */
  static Optional<ColdStart> measure(int tries) throws IOException {
    Path launcher = Path.of(System.getProperty("casus.home", ""), "casus");
    if (!Files.isExecutable(launcher)) {
      return Optional.empty();
    }
    Path page = Files.createTempFile("casus", ".txt");
    try (InputStream in = ColdStart.class.getResourceAsStream("warm-up.txt")) {
      Files.write(page, Objects.requireNonNull(in).readAllBytes());
      Optional<ColdStart> best = Optional.empty();
      for (int i = 0; i < tries; i++) {
        ColdStart one = once(launcher, page);
        if (best.isEmpty() || one.seconds() < best.get().seconds()) {
          best = Optional.of(one);
        }
      }
      return best;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      Files.deleteIfExists(page);
    }
  }

  private static ColdStart once(Path launcher, Path page) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(launcher.toString(), "code", page.toString(), "--quiet")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    ProcessHandle handle = process.toHandle();
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(5, java.util.concurrent.TimeUnit.MILLISECONDS)) {
      cpu = handle.info().totalCpuDuration().orElse(cpu);
    }
    return new ColdStart((System.nanoTime() - start) / 1e9, cpu.toNanos() / 1e9);
  }
}
