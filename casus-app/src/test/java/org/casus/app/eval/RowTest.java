package org.casus.app.eval;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.casus.text.Span;
import org.junit.jupiter.api.Test;

class RowTest {
  @Test
  void codePointsBecomeCodeUnits() throws IOException {
    Row row =
        row(
            "{\"text\":\"😀 Kira met 😀 Olof\",\"a\":{\"start\":2,\"end\":6},\"b\":{\"start\":13,\"end\":17}}");
    assertThat(row.span(row.json().path("a")).in(row.text())).isEqualTo("Kira");
    assertThat(row.span(row.json().path("b")).in(row.text())).isEqualTo("Olof");
  }

  @Test
  void endsBeyondTheTextAreDrawnIn() throws IOException {
    Row row = row("{\"text\":\"Oslo\",\"a\":{\"start\":2,\"end\":60}}");
    assertThat(row.span(row.json().path("a"))).isEqualTo(new Span(2, 4));
  }

  @Test
  void theProgramIsGivenTextAndDayButNoAnnotation() throws IOException {
    Row row = row("{\"id\":\"x\",\"text\":\"Oslo\",\"date\":\"2021-03-04\",\"plover\":\"AID\"}");
    assertThat(row.document().published()).hasValue(java.time.LocalDate.of(2021, 3, 4));
    assertThat(row.document().extra()).isEmpty();
    assertThat(row("{\"text\":\"Oslo\",\"date\":\"today\"}").day()).isEmpty();
    assertThat(row("{\"text\":\"Oslo\",\"published\":null}").day()).isEmpty();
  }

  private static Row row(String json) throws IOException {
    JsonNode node = new ObjectMapper().readTree(json);
    return new Row(node);
  }
}
