package org.casus.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.casus.actor.ActorRow;
import org.casus.event.ActorKind;
import org.junit.jupiter.api.Test;

class CodedActorsTest {
  @Test
  void aCodeIsACountryAndSectorsAndMayHaveDays() {
    List<ActorRow> rows =
        CodedActors.rows(
            Map.of("GREY HAVENS", List.of("GRH < 950601", "GRHGOV 19950602 - 19990815")));
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).names()).containsExactly("Grey Havens");
    assertThat(rows.get(0).country()).hasValue("GRH");
    assertThat(rows.get(0).to()).hasValue(LocalDate.of(1995, 6, 1));
    assertThat(rows.get(1).sectors()).containsExactly("GOV");
    assertThat(rows.get(1).kind()).isEqualTo(ActorKind.GOVERNMENT);
    assertThat(rows.get(1).from()).hasValue(LocalDate.of(1995, 6, 2));
  }
}
