package org.casus.app.cli;

/** Exit statuses, as CONTRACT has them; 130 is the system's own for an interrupt. */
final class Exit {
  /** All well. */
  static final int WELL = 0;

  /** It ran, but some inputs were set aside. */
  static final int SET_ASIDE = 1;

  /** The command line cannot be understood. */
  static final int USAGE = 2;

  /** It could not run. */
  static final int COULD_NOT_RUN = 3;

  private Exit() {}
}
