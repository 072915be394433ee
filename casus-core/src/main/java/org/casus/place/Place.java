package org.casus.place;

import java.util.Optional;
import java.util.OptionalLong;
import org.casus.event.Location.Point;

/**
 * One place of the gazetteer.
 *
 * @param number its place in the gazetteer; changes with the gazetteer's version
 * @param name its English name where the source has one
 * @param geonames GeoNames' id
 * @param population inhabitants, to the nearest tenth or so; 0 where unknown
 * @param admin1 name of the first-order division it lies in
 * @param country ISO 3166-1 alpha-3
 */
public record Place(
    int number,
    String name,
    PlaceKind kind,
    Point point,
    OptionalLong geonames,
    long population,
    Optional<String> admin1,
    Optional<String> admin2,
    Optional<String> country) {

  /** "Paris, Texas, USA": the name with what holds it. */
  public String inFull() {
    StringBuilder full = new StringBuilder(name);
    admin1.filter(a -> !a.equals(name)).ifPresent(a -> full.append(", ").append(a));
    country.ifPresent(c -> full.append(", ").append(c));
    return full.toString();
  }
}
