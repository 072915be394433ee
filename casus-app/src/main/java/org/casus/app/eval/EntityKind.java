package org.casus.app.eval;

import java.util.Locale;
import java.util.Optional;

/** Kinds of named things that Casus looks for; gold of other kinds is not scored. */
public enum EntityKind {
  ORGANISATION,
  LOCATION,
  PERSON,
  NATIONALITY,
  TEMPORAL,
  QUANTITY,
  WEAPON;

  /** The kind of a gold label, whatever its case; empty for other kinds. */
  public static Optional<EntityKind> of(String label) {
    String name = label.toUpperCase(Locale.ROOT);
    for (EntityKind kind : values()) {
      if (kind.name().equals(name)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The kind as a metric's name has it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
