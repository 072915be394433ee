package org.casus.app.cli;

/** A command line that cannot be understood: exit status 2. */
final class Usage extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String command;

  /**
   * @param command whose help tells more: "code", "lexicon check"
   */
  Usage(String why, String command) {
    super(why);
    this.command = command;
  }

  String command() {
    return command;
  }
}
