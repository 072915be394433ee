package org.casus.event;

import java.util.Locale;

/** What sort of thing acts or is acted on. */
public enum ActorKind {
  COUNTRY,
  GOVERNMENT,
  PERSON,
  GROUP,
  ORGANISATION,
  IGO,
  NGO,
  ARMED_GROUP,
  PARTY,
  MEDIA,
  COMPANY,
  OTHER;

  /** The word of READING.md. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
