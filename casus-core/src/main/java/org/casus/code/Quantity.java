package org.casus.code;

import java.util.Set;

/**
 * Nouns that only count or group what stands behind their "of": "a series of attacks" are attacks.
 */
final class Quantity {
  static final Set<String> WORDS =
      Set.of(
          "series",
          "wave",
          "number",
          "spate",
          "string",
          "round",
          "set",
          "couple",
          "dozen",
          "hundred",
          "thousand",
          "group",
          "barrage",
          "campaign",
          "act",
          "outbreak",
          "bout",
          "flurry",
          "spree",
          "pair",
          "lot",
          "majority",
          "rest",
          "part",
          "swath",
          "swathe",
          "some",
          "many",
          "most",
          "all",
          "several",
          "one",
          "kind",
          "form",
          "case",
          "total",
          "score",
          "package",
          "list",
          "day",
          "week",
          "month",
          "year",
          "night",
          "possibility",
          "prospect",
          "risk",
          "threat");

  private Quantity() {}
}
