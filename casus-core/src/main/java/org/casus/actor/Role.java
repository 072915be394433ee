package org.casus.actor;

/**
 * What somebody was, and when.
 *
 * @param country ISO 3166-1 alpha-3, empty for none
 * @param sectors bits of {@link Sectors}
 * @param start first day, in days since 1900-01-01; 0 where unknown
 * @param end last day, likewise; 0 where open
 * @param weight 100 a head of state or government … 10 somebody named once
 * @param title as the source writes it; may be empty
 */
record Role(String country, int sectors, int start, int end, int weight, String title) {
  boolean holds(int day) {
    return start <= day && (end == 0 || day <= end);
  }

  boolean over(int day) {
    return end != 0 && end < day;
  }
}
