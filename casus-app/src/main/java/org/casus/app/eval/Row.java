package org.casus.app.eval;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casus.text.Document;
import org.casus.text.DocumentId;
import org.casus.text.Span;

/**
 * One line of a gold file. What the program is given of it is its {@link #document()}: text, title,
 * publisher, address and day; the rest is for the task to score with.
 */
public final class Row {
  private final JsonNode json;
  private final String text;
  private final CodePoints points;

  public Row(JsonNode json) {
    this.json = json;
    this.text = json.path("text").asText("");
    this.points = new CodePoints(text);
  }

  public JsonNode json() {
    return json;
  }

  public String text() {
    return text;
  }

  /** The text as the program reads it, without any annotation. */
  public Document document() {
    return new Document(
        word("id").orElse(DocumentId.of(text)),
        text,
        word("title"),
        word("url"),
        word("publisher"),
        day(),
        Optional.of("en"),
        Map.of());
  }

  /** The document's day: {@code published} or {@code date}; empty where it is none. */
  public Optional<LocalDate> day() {
    return word("published").or(() -> word("date")).flatMap(Row::parse);
  }

  private static Optional<LocalDate> parse(String date) {
    try {
      return date.length() < 10
          ? Optional.empty()
          : Optional.of(LocalDate.parse(date.substring(0, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A field's text; empty where it is absent, null or blank. */
  public Optional<String> word(String field) {
    return word(json, field);
  }

  /** A field's text; empty where it is absent, null or blank. */
  public static Optional<String> word(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText())
        : Optional.empty();
  }

  /** The items of a list; none where it is absent. */
  public List<JsonNode> list(String field) {
    return list(json, field);
  }

  /** The items of a list; none where it is absent. */
  public static List<JsonNode> list(JsonNode node, String field) {
    List<JsonNode> items = new ArrayList<>();
    node.path(field).forEach(items::add);
    return items;
  }

  /** A span of the gold, in UTF-16 code units. */
  public Span span(JsonNode node) {
    return points.span(node.path("start").asInt(), node.path("end").asInt());
  }

  /** The spans of a list. */
  public List<Span> spans(JsonNode node, String field) {
    return list(node, field).stream().map(this::span).toList();
  }
}
