package org.casus.app.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which of a table's columns is which field of a document, by the names people give them. */
final class Columns {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "text", List.of("text", "body", "content", "article", "article_text", "full_text"),
          "id", List.of("id", "document_id", "doc_id", "article_id"),
          "title", List.of("title", "headline"),
          "url", List.of("url", "link", "source_url"),
          "publisher", List.of("publisher", "source", "outlet", "newspaper"),
          "published", List.of("published", "date", "publication_date", "published_at", "pub_date"),
          "language", List.of("language", "lang"));

  private Columns() {}

  static boolean isText(String column) {
    return NAMES.getOrDefault("text", List.of()).contains(normal(column));
  }

  /** The first column, in the order of the field's names, that is the field. */
  static Optional<String> columnFor(String field, List<String> columns) {
    return NAMES.getOrDefault(field, List.of()).stream()
        .flatMap(name -> columns.stream().filter(column -> normal(column).equals(name)))
        .findFirst();
  }

  private static String normal(String column) {
    String c = column.strip();
    if (c.startsWith("\uFEFF")) {
      c = c.substring(1);
    }
    if (c.length() > 1 && c.startsWith("\"") && c.endsWith("\"")) {
      c = c.substring(1, c.length() - 1);
    }
    return c.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
  }
}
