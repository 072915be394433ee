package org.casus.place;

import java.util.Locale;

/** Classes of words that speak for or against a place name beside them; the lists are resources. */
enum WordClass {
  LOCATIVE,
  SOURCE,
  DIRECTION,
  TITLE,
  SPEECH,
  FAMILY,
  ORGAN,
  ORGOF,
  BARE,
  PROVINCE,
  DISTRICT,
  TOWN,
  SITE,
  SITEOF,
  PRE,
  TAKES,
  NEVER,
  JOINS,
  GIVEN,
  SURNAME,
  DEMONYM,
  COMMON;

  int bit() {
    return 1 << ordinal();
  }

  static WordClass of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
