package org.casus.app.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class WritersTest {
  private static String text(Palette palette, boolean article) throws IOException {
    StringWriter out = new StringWriter();
    try (TextForm form = new TextForm(new PrintWriter(out), palette, article)) {
      form.document(Samples.coded());
      form.events(List.of(Samples.event()));
    }
    return out.toString();
  }

  @Test
  void aMentionInTwoLines() throws IOException {
    assertThat(text(Palette.PLAIN, false).lines().limit(2))
        .containsExactly(
            "happened  ASSAULT/drone  \"Rebels\" → \"4 guards\"  Bahri, Sudan (1)  2024-05-06"
                + "  killed 4+  said: the governor  m_0123456789abcdef e_0123456789abcdef",
            "          \"" + Samples.TEXT + "\"");
  }

  @Test
  void whatIsNotSaidIsLeftOut() throws IOException {
    assertThat(text(Palette.PLAIN, false).lines().skip(2).findFirst())
        .contains("planned, negated, background  CONSULT  (from a notice)  m_fedcba9876543210");
  }

  @Test
  void anEventSaysHowOftenItIsTold() throws IOException {
    assertThat(text(Palette.PLAIN, false))
        .contains("event e_0123456789abcdef  happened  ASSAULT/drone", "1 mention  1 document");
  }

  @Test
  void colourComesOnlyWhenAsked() throws IOException {
    assertThat(text(Palette.PLAIN, true)).doesNotContain("\u001b[");
    assertThat(text(Palette.ANSI, true)).contains("\u001b[1;4;31mstruck\u001b[0m");
  }

  @Test
  void jsonHasFixedKeysInAFixedOrder() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonLines out = new JsonLines(bytes, false)) {
      out.document(Samples.coded());
    }
    List<String> lines = bytes.toString(StandardCharsets.UTF_8).lines().toList();
    assertThat(lines.get(0))
        .startsWith(
            "{\"id\":\"m_0123456789abcdef\",\"document\":\"d1\",\"sentence\":0,"
                + "\"evidence\":{\"start\":0,\"end\":87,\"quote\":\"Rebels struck")
        .contains(
            "\"date\":{\"start\":\"2024-05-06\",\"end\":\"2024-05-06\",\"precision\":\"day\","
                + "\"inferred\":false,\"span\":{",
            "\"casualties\":[{\"kind\":\"killed\",\"low\":4,\"best\":4,\"who\":\"victims\",\"span\":{",
            "\"confidences\":{\"type\":0.9,\"actors\":0.7}");
    assertThat(lines.get(1)).doesNotContain("\"date\"", "\"location\"", "\"mode\"", "null");
  }

  @Test
  void everyCsvRowHasEveryColumn() throws IOException {
    StringWriter out = new StringWriter();
    try (Csv csv = new Csv(out)) {
      csv.document(Samples.coded());
      csv.events(List.of(Samples.event()));
    }
    List<CSVRecord> rows = CSVFormat.DEFAULT.parse(new StringReader(out.toString())).getRecords();
    assertThat(rows).hasSize(4).allMatch(row -> row.size() == Csv.columns().size());
    int killed = Csv.columns().indexOf("killed_low");
    assertThat(rows).extracting(row -> row.get(killed)).containsExactly("killed_low", "4", "", "4");
  }
}
