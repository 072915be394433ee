package org.casus.place;

/**
 * What sort of place it is. The order is that of the gazetteer's file.
 *
 * <p>{@link #precision()} is what an event there has when no more is said; after UCDP GED's
 * where_prec.
 */
public enum PlaceKind {
  COUNTRY(6),
  /** A first-order division: state, province, governorate. */
  PROVINCE(4),
  /** A second-order division: county, district. */
  DISTRICT(3),
  /** A country's capital. */
  CAPITAL(1),
  /** A province's seat. */
  SEAT(1),
  TOWN(1),
  /** A part of a town. */
  QUARTER(1),
  /** Several countries, or parts of several: the Sahel. */
  REGION(7),
  /** Part of a country that is none of its divisions: the Donbas. */
  PART(5),
  CONTINENT(7),
  /** Sea, gulf, strait. */
  WATER(7),
  /** River or lake. */
  RIVER(5),
  MOUNTAIN(2),
  ISLAND(5),
  /** Desert, plain, valley, cape. */
  LAND(5),
  AIRPORT(1),
  /** A border or front. */
  LINE(5),
  /** A building, square, road or other site that only the text names. */
  SITE(1);

  private static final PlaceKind[] ALL = values();

  private final int precision;

  PlaceKind(int precision) {
    this.precision = precision;
  }

  /** 1 to 7, as {@link org.casus.event.Location} has it. */
  public int precision() {
    return precision;
  }

  /** Whether towns lie in it. */
  public boolean holdsTowns() {
    return this == COUNTRY || this == PROVINCE || this == DISTRICT;
  }

  /** Whether it is a town or a part of one. */
  public boolean town() {
    return this == CAPITAL || this == SEAT || this == TOWN || this == QUARTER;
  }

  static PlaceKind of(int code) {
    return ALL[code];
  }
}
