package org.casus.app.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** JSON Lines, and JSON files of one object or a list of objects, read one object at a time. */
final class JsonReader {
  private static final int DEPTH = 200;
  private final JsonFactory factory;
  private final Limits limits;

  JsonReader(Limits limits) {
    this.limits = limits;
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder()
                    .maxNestingDepth(DEPTH)
                    .maxStringLength(limits.documentBytes())
                    .build())
            .build();
  }

  /** A document a line; a line that is broken costs itself alone. */
  void lines(String source, Reader in, Consumer<Intake> sink) throws IOException {
    Lines lines = new Lines(in, limits.documentBytes());
    Optional<String> line = lines.next();
    for (; line.isPresent(); line = lines.next()) {
      Place at = new Place(source, lines.number());
      if (lines.overlong()) {
        sink.accept(new Intake.SetAside(Rejects.oversize(at, limits)));
      } else if (!line.get().isBlank()) {
        sink.accept(one(line.get(), at));
      }
    }
  }

  private Intake one(String line, Place at) throws IOException {
    try (JsonParser parser = factory.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return broken(at, "a line that is no object in braces");
      }
      Map<String, Object> fields = object(parser);
      return parser.nextToken() == null
          ? Records.read(fields, at)
          : broken(at, "more than one object on the line");
    } catch (JsonProcessingException e) {
      return broken(at, why(e));
    }
  }

  /** One object, or a list of them; what is broken costs the rest of the file. */
  void whole(String source, Reader in, Consumer<Intake> sink) throws IOException {
    try (JsonParser parser = factory.createParser(in)) {
      JsonToken first = parser.nextToken();
      while (first != null) {
        Place at = new Place(source, parser.currentTokenLocation().getLineNr());
        if (first == JsonToken.START_OBJECT) {
          sink.accept(Records.read(object(parser), at));
        } else if (first != JsonToken.START_ARRAY && first != JsonToken.END_ARRAY) {
          sink.accept(broken(at, "a value that is no object in braces"));
        }
        first = parser.nextToken();
      }
    } catch (JsonProcessingException e) {
      long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
      sink.accept(broken(new Place(source, line), why(e)));
    }
  }

  private static Intake broken(Place at, String found) {
    return new Intake.SetAside(
        new Reject(Reject.Code.BROKEN_JSON, at, found, "mend the record and read the file again"));
  }

  private static String why(JsonProcessingException e) {
    String said = e.getOriginalMessage().lines().findFirst().orElse("broken");
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return column > 0 ? "at column %d: %s".formatted(column, said) : said;
  }

  /** The fields of the object just opened; nulls left out. */
  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      value(parser).ifPresent(value -> fields.put(name, value));
    }
    return fields;
  }

  private static Optional<Object> value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> Optional.of(object(parser));
      case START_ARRAY -> {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          value(parser).ifPresent(values::add);
        }
        yield Optional.of(values);
      }
      case VALUE_TRUE -> Optional.of(true);
      case VALUE_FALSE -> Optional.of(false);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Optional.of(parser.getNumberValue());
      case VALUE_STRING -> Optional.of(parser.getText());
      default -> Optional.empty();
    };
  }
}
