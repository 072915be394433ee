package org.casus.app.eval.task;

import java.util.Locale;

/** PLOVER's types under the names of its earlier drafts, and our types under theirs. */
final class Roots {
  private Roots() {}

  /** The 15 roots of 2016–2018 with later merges: both CONCEDE and RETREAT are YIELD. */
  static String of(String type) {
    String name = latest(type);
    return switch (name) {
      case "CONCEDE", "RETREAT" -> "YIELD";
      default -> name;
    };
  }

  /** The name that the 2.0 draft has for a type of an earlier draft. */
  static String latest(String type) {
    String name = type.strip().toUpperCase(Locale.ROOT);
    return switch (name) {
      case "DEMAND" -> "REQUEST";
      case "DISAPPROVE", "INVESTIGATE" -> "ACCUSE";
      case "FIGHT" -> "ASSAULT";
      default -> name;
    };
  }
}
