package org.casus.event;

import java.util.Optional;
import java.util.OptionalLong;
import org.casus.text.Span;

/**
 * Where an event took place.
 *
 * @param name as the gazetteer has it, else as the text has it
 * @param point empty where the place is not in the gazetteer
 * @param geonames GeoNames' id
 * @param admin1 name of the first-order division
 * @param country ISO 3166-1 alpha-3
 * @param precision 1 an exact town or site, 2 near it, 3 a district, 4 a province, 5 part of a
 *     country or a line, 6 a country, 7 sea, air or a region of several countries; after UCDP GED's
 *     where_prec
 */
public record Location(
    String name,
    Optional<Point> point,
    OptionalLong geonames,
    Optional<String> admin1,
    Optional<String> admin2,
    Optional<String> country,
    int precision,
    Optional<Span> span) {
  public Location {
    if (precision < 1 || precision > 7) {
      throw new IllegalArgumentException("precision is 1 to 7, not " + precision);
    }
  }

  /** WGS84 degrees. */
  public record Point(double lat, double lon) {}
}
