package org.casus.actor;

/** The classes of things that the frame lexicon's fillers name ({@code docs/lexicon.md}). */
public enum NounClass {
  /** A country, a government, a capital used as one. */
  STATE,
  OFFICIAL,
  MILITARY,
  POLICE,
  REBEL,
  /** Who carries arms: military, police, rebels, gunmen. */
  ARMED,
  IGO,
  NGO,
  PARTY,
  COURT,
  MEDIA,
  COMPANY,
  PERSON,
  /** People in plural or collective. */
  GROUP,
  /** Any of the former. */
  ACTOR,
  PLACE,
  BUILDING,
  VEHICLE,
  WEAPON,
  THING,
  /** Deeds and events. */
  ACT,
  MONEY,
  ANIMAL,
  /** Weather and natural forces. */
  STORM,
  /** Sport. */
  TEAM,
  /** Shares, prices, indices. */
  MARKET,
  /** Laws, reports, papers. */
  TEXT;

  /** Whether what is of this class is an {@link #ACTOR} too. */
  public boolean acts() {
    return compareTo(ACTOR) < 0;
  }
}
