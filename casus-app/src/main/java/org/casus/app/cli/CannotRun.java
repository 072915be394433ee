package org.casus.app.cli;

/** The command cannot be carried out: why, and what to do. Exit status 3. */
final class CannotRun extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final String code;
  private final String next;

  /**
   * @param code as in {@code docs/errors.md}
   */
  CannotRun(String code, String why, String next) {
    super(why);
    this.code = code;
    this.next = next;
  }

  String code() {
    return code;
  }

  String next() {
    return next;
  }
}
