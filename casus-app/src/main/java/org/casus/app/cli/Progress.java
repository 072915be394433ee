package org.casus.app.cli;

import java.util.function.LongSupplier;
import org.casus.app.export.Plural;

/**
 * How far a run is: on a terminal a line that renews itself twice a second, else a line every ten
 * seconds. Nothing in the first two seconds.
 */
final class Progress {
  private static final long SECOND = 1_000_000_000L;
  private final Console console;
  private final LongSupplier clock;
  private final long start;
  private long last;
  private boolean shown;

  Progress(Console console, LongSupplier clock) {
    this.console = console;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.last = start;
  }

  /** To be called after each document; costs a look at the clock. */
  void tick(Counts counts) {
    long now = clock.getAsLong();
    long pause = console.isTerminal() ? SECOND / 2 : 10 * SECOND;
    if (console.isQuiet() || now - last < pause || now - start < 2 * SECOND) {
      return;
    }
    last = now;
    double seconds = (now - start) / (double) SECOND;
    String line =
        "%s, %.0f a second, %s, %,d set aside"
            .formatted(
                Plural.of(counts.documents(), "document"),
                counts.documents() / seconds,
                Plural.of(counts.mentions(), "mention"),
                counts.setAside());
    if (console.isTerminal()) {
      console.overwrite(line);
      shown = true;
    } else {
      console.say(line);
    }
  }

  /** Clears the line that renews itself. */
  void end() {
    if (shown) {
      console.overwrite("");
      shown = false;
    }
  }

  double seconds() {
    return (clock.getAsLong() - start) / (double) SECOND;
  }
}
