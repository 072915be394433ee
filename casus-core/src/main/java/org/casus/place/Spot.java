package org.casus.place;

/**
 * A stretch of words that may name a place.
 *
 * @param first its first word
 * @param last its last word, included
 * @param nameFirst the first word of the name proper: "eastern" of "eastern Ghouta" is not
 * @param nameLast the last word of the name proper: "Governorate" of "Homs Governorate" is not
 * @param posting the gazetteer's first posting of the name, -1 where it is unknown there
 * @param fixed the place an abbreviation stands for, -1 for none
 */
record Spot(
    int first, int last, int nameFirst, int nameLast, int posting, int fixed, Source source) {
  /** How it was found. */
  enum Source {
    GAZETTEER,
    /** As the gazetteer has it, with a common noun or a direction in capitals beside it. */
    EXTENDED,
    ABBREVIATION,
    /** Ends with a noun for a site: "Sinan Bridge". */
    SITE,
    /** Has a noun for a site in lower case behind it: "Sinan military airport". */
    NOUN,
    /** Not in the gazetteer, but its neighbours speak for a place. */
    CUE
  }

  boolean known() {
    return posting >= 0 || fixed >= 0;
  }

  boolean meets(Spot other) {
    return first <= other.last && other.first <= last;
  }

  int length() {
    return last - first + 1;
  }
}
