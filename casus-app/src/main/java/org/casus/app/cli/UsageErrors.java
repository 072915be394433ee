package org.casus.app.cli;

import java.util.ArrayList;
import java.util.List;
import org.casus.app.ingest.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of a command line that cannot be understood: what is wrong, and what is near. */
final class UsageErrors implements IParameterExceptionHandler {
  private static final int NEAR = 3;

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    String path = path(command);
    if (fault instanceof UnmatchedArgumentException unmatched
        && !unmatched.getUnmatched().isEmpty()) {
      unknown(command, unmatched.getUnmatched().get(0));
    } else {
      System.err.println("usage  " + fault.getMessage());
    }
    System.err.println("  next: " + help(path));
    return Exit.USAGE;
  }

  /** An unknown word and the three known ones nearest to it. */
  private static void unknown(CommandLine command, String word) {
    boolean option = word.startsWith("-");
    String name = option ? word.split("=", 2)[0] : word;
    List<String> known = new ArrayList<>();
    if (option) {
      command.getCommandSpec().options().forEach(o -> known.add(o.longestName()));
    } else {
      known.addAll(Commands.visible(command));
    }
    List<String> near = Nearest.ranked(name, known, NEAR);
    System.err.printf(
        "usage  unknown %s \"%s\"%s%n",
        option ? "option" : "command",
        name,
        near.isEmpty() ? "" : "; nearest: " + String.join(", ", near));
  }

  static int print(Usage usage) {
    System.err.println("usage  " + usage.getMessage());
    System.err.println("  next: " + help(usage.command()));
    return Exit.USAGE;
  }

  private static String help(String path) {
    return path.isEmpty() ? "casus help" : "casus " + path + " --help";
  }

  private static String path(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName(" ");
    return name.startsWith("casus ") ? name.substring("casus ".length()) : "";
  }
}
