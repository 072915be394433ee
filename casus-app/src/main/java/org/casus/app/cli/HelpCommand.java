package org.casus.app.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code casus help}: of all, of a command, of exit statuses. */
@Command(
    name = "help",
    headerHeading = "Example: casus help code%n         casus help exit-codes%n%n",
    header = "Show the help of a command, or a topic: exit-codes.")
final class HelpCommand implements Callable<Integer> {
  static final String EXIT_CODES =
      """
      Example: casus code articles/ --out mentions.txt; echo $?

      0    all well
      1    it ran, but some inputs were set aside: they are listed on standard error
      2    the command line cannot be understood
      3    it could not run: disk full, output not writable, broken resource; the next step is said
      130  interrupted
      """;

  @Parameters(paramLabel = "WORD", arity = "0..*", description = "a command or a topic")
  List<String> words = new ArrayList<>();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    if (words.size() == 1 && words.get(0).equals("exit-codes")) {
      System.out.print(EXIT_CODES);
      return Exit.WELL;
    }
    CommandLine command = spec.root().commandLine();
    for (String word : words) {
      CommandLine next = command.getSubcommands().get(word);
      if (next == null) {
        List<String> known = new ArrayList<>(Commands.visible(command));
        known.add("exit-codes");
        throw new Usage(
            "unknown word \"%s\"; nearest: %s"
                .formatted(
                    word, String.join(", ", org.casus.app.ingest.Nearest.ranked(word, known, 3))),
            "help");
      }
      command = next;
    }
    command.usage(System.out);
    return Exit.WELL;
  }
}
