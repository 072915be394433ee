package org.casus.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casus.event.ActorKind;
import org.junit.jupiter.api.Test;

/** A user's own actors stand above the registry's. */
class RegistryTest {
  private static ActorRow row(String name, String country, String sector, String from, String to) {
    return new ActorRow(
        List.of(name),
        ActorKind.PERSON,
        Optional.of(country),
        sector.isEmpty() ? List.of() : List.of(sector),
        from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
        to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)));
  }

  @Test
  void aFictionalCountryIsTakenAsItIs() {
    Registry own =
        Stories.REGISTRY.with(
            List.of(
                new ActorRow(
                    List.of("Ruritania", "Ruritanian"),
                    ActorKind.COUNTRY,
                    Optional.of("RUR"),
                    List.of(),
                    Optional.empty(),
                    Optional.empty())));
    assertThat(Stories.codes(own.phrase("Ruritanian gunmen", Optional.empty())))
        .isEqualTo("RUR UAF");
  }

  @Test
  void ofSeveralRolesTheOneOfTheDayCounts() {
    Registry own =
        Stories.REGISTRY.with(
            List.of(
                row("Black Michael", "RUR", "MIL", "1990-01-01", "1995-12-31"),
                row("Black Michael", "RUR", "GOV", "1996-01-01", "")));
    assertThat(Stories.codes(own.phrase("Black Michael", Optional.of(LocalDate.of(1992, 1, 1)))))
        .isEqualTo("RUR MIL");
    assertThat(Stories.codes(own.phrase("Black Michael", Optional.of(LocalDate.of(1999, 1, 1)))))
        .isEqualTo("RUR GOV");
  }

  @Test
  void anActorHasAName() {
    assertThatThrownBy(
            () ->
                new ActorRow(
                    List.of(),
                    ActorKind.PERSON,
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theVersionNamesDateAndHash() {
    assertThat(Stories.REGISTRY.version()).matches("\\d{4}-\\d{2} [0-9a-f]{12}");
  }
}
