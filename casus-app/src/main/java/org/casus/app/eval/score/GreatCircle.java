package org.casus.app.eval.score;

import org.casus.event.Location.Point;

/** Distances on the earth taken as a sphere of 6,371 km. */
public final class GreatCircle {
  /** 100 miles: the customary bound for a toponym resolved rightly. */
  public static final double BOUND_KM = 161;

  private static final double RADIUS_KM = 6371;

  private GreatCircle() {}

  /** By the haversine formula, in kilometres. */
  public static double km(Point a, Point b) {
    double lat = Math.toRadians(b.lat() - a.lat()) / 2;
    double lon = Math.toRadians(b.lon() - a.lon()) / 2;
    double h =
        Math.pow(Math.sin(lat), 2)
            + Math.cos(Math.toRadians(a.lat()))
                * Math.cos(Math.toRadians(b.lat()))
                * Math.pow(Math.sin(lon), 2);
    return 2 * RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
