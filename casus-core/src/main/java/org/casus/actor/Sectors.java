package org.casus.actor;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets of sector codes as bits, in the registry's order: PLOVER's codes ("Sector Codes" in its
 * manual), then IGO and NGO. {@code data/registry/build.py} has the same order.
 */
final class Sectors {
  private static final List<String> NAMES =
      List.of(
          "GOV", "MIL", "COP", "JUD", "LEG", "SPY", "REB", "PRM", "UAF", "CRM", "OPP", "PTY", "ELI",
          "BUS", "LAB", "AGR", "EDU", "MED", "JRN", "SOC", "REL", "REF", "CVL", "UNK", "PRE", "IGO",
          "NGO");

  static final int GOV = 1;
  static final int MIL = of("MIL");
  static final int COP = of("COP");
  static final int JUD = of("JUD");
  static final int LEG = of("LEG");
  static final int SPY = of("SPY");
  static final int REB = of("REB");
  static final int PRM = of("PRM");
  static final int UAF = of("UAF");
  static final int CRM = of("CRM");
  static final int OPP = of("OPP");
  static final int PTY = of("PTY");
  static final int ELI = of("ELI");
  static final int BUS = of("BUS");
  static final int JRN = of("JRN");
  static final int REL = of("REL");
  static final int CVL = of("CVL");
  static final int UNK = of("UNK");
  static final int IGO = of("IGO");
  static final int NGO = of("NGO");

  private Sectors() {}

  /** The bits of codes joined by blanks or bars; what is no code counts nothing. */
  static int of(String codes) {
    int bits = 0;
    int start = 0;
    for (int i = 0; i <= codes.length(); i++) {
      if (i == codes.length() || codes.charAt(i) == ' ' || codes.charAt(i) == '|') {
        int at = NAMES.indexOf(codes.substring(start, i));
        bits |= at < 0 ? 0 : 1 << at;
        start = i + 1;
      }
    }
    return bits;
  }

  static List<String> names(int bits) {
    if (bits == 0) {
      return List.of();
    }
    List<String> found = new ArrayList<>(2);
    for (int i = 0; i < NAMES.size(); i++) {
      if ((bits & 1 << i) != 0) {
        found.add(NAMES.get(i));
      }
    }
    return List.copyOf(found);
  }

  static boolean any(int bits, int of) {
    return (bits & of) != 0;
  }
}
