package org.casus.app.cli;

import java.io.PrintStream;
import picocli.CommandLine.Option;

/** How much is said on standard error. */
final class LoudnessOptions {
  @Option(names = "--quiet", description = "say nothing but errors")
  boolean quiet;

  @Option(
      names = "--verbose",
      description = "say all: every document set aside, where errors arose")
  boolean verbose;

  Console console(PrintStream err) {
    Console.Loudness loudness =
        quiet
            ? Console.Loudness.QUIET
            : verbose ? Console.Loudness.VERBOSE : Console.Loudness.USUAL;
    return new Console(err, loudness, Console.errIsTerminal());
  }
}
