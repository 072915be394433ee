package org.casus.nlp4j;

import java.util.Set;

/** Nouns that name a time. */
final class Times {
  private static final Set<String> NAMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "aug.",
          "sept.",
          "oct.",
          "nov.",
          "dec.",
          "morning",
          "evening",
          "afternoon",
          "night",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "hour",
          "hours",
          "minute",
          "minutes",
          "weekend",
          "spring",
          "summer",
          "autumn",
          "winter",
          "fall",
          "time",
          "decade",
          "quarter");

  private Times() {}

  static boolean names(String word) {
    return NAMES.contains(word);
  }
}
