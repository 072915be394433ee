package org.casus.app.cli;

import java.io.PrintStream;
import java.util.Optional;

/**
 * Standard error: summary, warnings, progress. Knows whether it is a terminal: the launcher looks
 * and says so in {@code casus.terminal}, since Java 17 cannot tell for standard error alone.
 */
final class Console {
  /** How much is said. */
  enum Loudness {
    QUIET,
    USUAL,
    VERBOSE
  }

  private final PrintStream err;
  private final Loudness loudness;
  private final boolean errIsTerminal;

  Console(PrintStream err, Loudness loudness, boolean errIsTerminal) {
    this.err = err;
    this.loudness = loudness;
    this.errIsTerminal = errIsTerminal;
  }

  /** What is always said: what went wrong. */
  synchronized void error(String line) {
    err.println(line);
  }

  /** What the quiet do not want to hear. */
  synchronized void say(String line) {
    if (loudness != Loudness.QUIET) {
      err.println(line);
    }
  }

  /** What only the curious want to hear. */
  synchronized void detail(String line) {
    if (loudness == Loudness.VERBOSE) {
      err.println(line);
    }
  }

  /** A line that the next one overwrites. */
  synchronized void overwrite(String line) {
    err.print("\r\u001b[K" + line);
    err.flush();
  }

  boolean isQuiet() {
    return loudness == Loudness.QUIET;
  }

  boolean isVerbose() {
    return loudness == Loudness.VERBOSE;
  }

  boolean isTerminal() {
    return errIsTerminal;
  }

  /** Whether standard output is a terminal. */
  static boolean outIsTerminal() {
    return terminal("out");
  }

  /** Whether standard error is a terminal. */
  static boolean errIsTerminal() {
    return terminal("err");
  }

  // Without the launcher: Java 17 to 21 have no console where a stream is redirected.
  @SuppressWarnings("SystemConsoleNull")
  private static boolean terminal(String stream) {
    return Optional.ofNullable(System.getProperty("casus.terminal"))
        .map(said -> said.contains(stream))
        .orElseGet(() -> System.console() != null);
  }

  /** Whether colour is wanted: a terminal, and no NO_COLOR (no-color.org). */
  static boolean colourWanted() {
    String no = System.getenv("NO_COLOR");
    return outIsTerminal() && (no == null || no.isEmpty());
  }
}
