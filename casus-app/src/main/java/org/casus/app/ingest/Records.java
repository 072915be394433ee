package org.casus.app.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casus.text.Document;
import org.casus.text.DocumentId;

/** From a record's fields to a document, by the names of CONTRACT "JSON Lines in". */
final class Records {
  private static final Set<String> KNOWN =
      Set.of("id", "text", "title", "url", "publisher", "published", "language");

  private Records() {}

  /** A null is an absent field; fields of other names are kept. */
  static Intake read(Map<String, Object> fields, Place at) {
    Map<String, String> known = new HashMap<>();
    Map<String, Object> extra = new LinkedHashMap<>();
    for (Map.Entry<String, Object> field : fields.entrySet()) {
      if (!KNOWN.contains(field.getKey())) {
        extra.put(field.getKey(), field.getValue());
      } else if (field.getValue() instanceof Map || field.getValue() instanceof Iterable) {
        return wrong(at, field.getKey());
      } else {
        known.put(field.getKey(), String.valueOf(field.getValue()));
      }
    }
    String text = known.get("text");
    if (text == null) {
      return new Intake.SetAside(
          new Reject(
              Reject.Code.NO_TEXT_FIELD,
              at,
              fields.isEmpty() ? "a record without fields" : "fields: " + names(fields),
              "name the field with the article \"text\""));
    }
    Optional<LocalDate> published = Optional.empty();
    Optional<String> date = said(known, "published");
    if (date.isPresent()) {
      try {
        published = Optional.of(Published.day(date.get()));
      } catch (Published.Impossible e) {
        return new Intake.SetAside(
            new Reject(
                Reject.Code.IMPOSSIBLE_DATE,
                at,
                "published = \"%s\": %s".formatted(shortened(date.get()), e.getMessage()),
                "mend the record, or leave its date out, and read it again"));
      }
    }
    return new Intake.Taken(
        new Document(
            said(known, "id").orElseGet(() -> DocumentId.of(text)),
            text,
            said(known, "title"),
            said(known, "url"),
            said(known, "publisher"),
            published,
            said(known, "language"),
            extra),
        at);
  }

  private static Intake wrong(Place at, String field) {
    return new Intake.SetAside(
        new Reject(
            Reject.Code.WRONG_FIELD,
            at,
            "\"%s\" holds a list or an object, not a text".formatted(field),
            "give the field as one text, or under another name"));
  }

  private static Optional<String> said(Map<String, String> known, String field) {
    return Optional.ofNullable(known.get(field)).filter(value -> !value.isBlank());
  }

  private static String names(Map<String, Object> fields) {
    return fields.keySet().stream()
        .limit(8)
        .map(Records::shortened)
        .collect(java.util.stream.Collectors.joining(", "));
  }

  static String shortened(String s) {
    return s.length() <= 40 ? s : s.substring(0, 39) + "…";
  }
}
