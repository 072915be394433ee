package org.casus.place;

/** Distances on a sphere of the Earth's mean radius. */
final class Distance {
  private static final double RADIUS_KM = 6371.0;

  private Distance() {}

  /** Great-circle distance between two points in degrees. */
  static double kilometres(double lat1, double lon1, double lat2, double lon2) {
    double north = Math.toRadians(lat2 - lat1) / 2;
    double east = Math.toRadians(lon2 - lon1) / 2;
    double half =
        Math.pow(Math.sin(north), 2)
            + Math.cos(Math.toRadians(lat1))
                * Math.cos(Math.toRadians(lat2))
                * Math.pow(Math.sin(east), 2);
    return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(half)));
  }
}
