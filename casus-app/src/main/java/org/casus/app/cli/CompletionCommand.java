package org.casus.app.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code casus completion}: what a shell needs to complete commands and options. */
@Command(
    name = "completion",
    headerHeading =
        "Example: casus completion > ~/.local/share/bash-completion/completions/casus%n%n",
    header = "Print a completion script for bash and zsh.")
final class CompletionCommand implements Callable<Integer> {
  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    System.out.print(AutoComplete.bash("casus", spec.root().commandLine()));
    return Exit.WELL;
  }
}
