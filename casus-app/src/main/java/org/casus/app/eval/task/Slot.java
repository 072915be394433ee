package org.casus.app.eval.task;

import java.util.Locale;

/** The slots of an incident that are scored: MUC-4's, as far as a mention has their like. */
enum Slot {
  TYPE,
  STAGE,
  DATE,
  LOCATION,
  PERPETRATOR,
  PERPETRATOR_GROUP,
  VICTIM;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
