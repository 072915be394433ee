package org.casus.time;

/** TIMEX3's types of expression. */
public enum TimexType {
  DATE,
  TIME,
  DURATION,
  SET
}
