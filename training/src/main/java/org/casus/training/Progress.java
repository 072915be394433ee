package org.casus.training;

import java.util.Locale;

/** Says on the console how far the work has come. */
final class Progress {
  private static final long START = System.nanoTime();

  private Progress() {}

  static void say(String what) {
    double seconds = (System.nanoTime() - START) / 1e9;
    System.out.printf(Locale.ROOT, "%6.0f s  %s%n", seconds, what);
  }
}
