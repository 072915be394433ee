package org.casus.app.cli;

import picocli.CommandLine.Command;

/** {@code casus} alone: shows what there is. */
@Command(
    name = "casus",
    headerHeading = "Example: casus code article.txt --published 2024-05-07%n%n",
    header = {
      "Casus reads news and writes down what it says happened: who did what to whom, where,",
      "when, how many, who says so, and whether it happened at all. It works offline.",
      ""
    },
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footer = {"", "casus COMMAND --help tells more; casus help exit-codes lists exit statuses."})
final class CasusCommand implements Runnable {
  @Override
  public void run() {
    throw new Usage("no command", "");
  }
}
