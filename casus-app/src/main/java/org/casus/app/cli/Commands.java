package org.casus.app.cli;

import java.io.OutputStream;
import java.util.List;
import org.casus.Casus;
import org.casus.app.eval.CasusReaders;
import org.casus.app.eval.EvalCommand;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The commands there are. */
final class Commands {
  private Commands() {}

  /**
   * @param standard where results go that have no file
   */
  static CommandLine all(OutputStream standard) {
    CommandLine casus = new CommandLine(new CasusCommand());
    casus.addSubcommand(new CodeCommand(standard));
    casus.addSubcommand(new WhyCommand());
    casus.addSubcommand(new ParseCommand(standard));
    casus.addSubcommand(new LexiconCommand());
    casus.addSubcommand(eval());
    casus.addSubcommand(new DoctorCommand());
    casus.addSubcommand(new BenchCommand());
    casus.addSubcommand(new CompletionCommand());
    casus.addSubcommand(new HelpCommand());
    casus.addSubcommand(new WarmUpCommand());
    addHelp(casus);
    casus.setUsageHelpWidth(100);
    return casus;
  }

  private static CommandLine eval() {
    CommandLine eval = new CommandLine(new EvalCommand(() -> new CasusReaders(Casus.load())));
    eval.getCommandSpec()
        .usageMessage()
        .headerHeading("Example: casus eval types gold/plover_types.jsonl --json%n%n");
    return eval;
  }

  /** Those that a user is told of. */
  static List<String> visible(CommandLine command) {
    return command.getSubcommands().entrySet().stream()
        .filter(sub -> !sub.getValue().getCommandSpec().usageMessage().hidden())
        .map(sub -> sub.getKey())
        .toList();
  }

  /** Every command answers --help. */
  private static void addHelp(CommandLine command) {
    if (command.getCommandSpec().findOption("--help") == null) {
      command
          .getCommandSpec()
          .addOption(
              OptionSpec.builder("--help", "-h").usageHelp(true).description("show this").build());
    }
    command.getSubcommands().values().forEach(Commands::addHelp);
  }
}
