package org.casus.app.export;

/** "1 document", "2 documents". */
public final class Plural {
  private Plural() {}

  /** A number and its noun; thousands are set apart by commas. */
  public static String of(long number, String noun) {
    return "%,d %s%s".formatted(number, noun, number == 1 ? "" : "s");
  }
}
