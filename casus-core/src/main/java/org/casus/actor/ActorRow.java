package org.casus.actor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.event.ActorKind;

/**
 * A user's own actor, which stands above what the registry has.
 *
 * @param names as texts write them; matched without regard to case or accents
 * @param country ISO 3166-1 alpha-3, or any code of the user's own
 * @param sectors PLOVER's codes plus IGO and NGO; others are kept out
 * @param from first day in the role, empty for ever since
 * @param to last day, empty for still
 */
public record ActorRow(
    List<String> names,
    ActorKind kind,
    Optional<String> country,
    List<String> sectors,
    Optional<LocalDate> from,
    Optional<LocalDate> to) {
  public ActorRow {
    names = List.copyOf(names);
    sectors = List.copyOf(sectors);
    if (names.isEmpty()) {
      throw new IllegalArgumentException("an actor without a name");
    }
  }
}
