package org.casus.actor;

import java.util.Map;

/**
 * Offices whose name is one country's: only Britain has a Home Secretary. Where the phrase names no
 * other country, it is that one.
 */
final class Typical {
  private static final Map<String, String> COUNTRIES =
      Map.ofEntries(
          Map.entry("foreign secretary", "GBR"),
          Map.entry("home secretary", "GBR"),
          Map.entry("defence secretary", "GBR"),
          Map.entry("home office", "GBR"),
          Map.entry("foreign office", "GBR"),
          Map.entry("house of commons", "GBR"),
          Map.entry("house of lords", "GBR"),
          Map.entry("state department", "USA"),
          Map.entry("secretary of state", "USA"),
          Map.entry("secretary of defense", "USA"),
          Map.entry("defense secretary", "USA"),
          Map.entry("defense department", "USA"),
          Map.entry("justice department", "USA"),
          Map.entry("treasury secretary", "USA"),
          Map.entry("treasury department", "USA"),
          Map.entry("congressman", "USA"),
          Map.entry("congresswoman", "USA"),
          Map.entry("marine corps", "USA"),
          Map.entry("taoiseach", "IRL"));

  private Typical() {}

  /** The country of an agent phrase; empty for most. */
  static String country(String phrase) {
    return COUNTRIES.getOrDefault(phrase, "");
  }
}
