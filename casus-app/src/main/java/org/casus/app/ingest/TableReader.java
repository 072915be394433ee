package org.casus.app.ingest;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV and TSV with named columns, a document a row. */
final class TableReader {
  private static final List<String> FIELDS =
      List.of("id", "text", "title", "url", "publisher", "published", "language");
  private final Limits limits;

  TableReader(Limits limits) {
    this.limits = limits;
  }

  void read(String source, Reader in, char separator, Consumer<Intake> sink) throws IOException {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setAllowMissingColumnNames(true)
            .get();
    try (CSVParser parser = format.parse(in)) {
      List<String> columns = parser.getHeaderNames();
      Map<String, String> roles = new LinkedHashMap<>();
      FIELDS.forEach(f -> Columns.columnFor(f, columns).ifPresent(c -> roles.put(c, f)));
      Iterator<CSVRecord> rows = parser.iterator();
      while (rows.hasNext()) {
        long line = parser.getCurrentLineNumber() + 1;
        CSVRecord row = rows.next();
        sink.accept(one(row, columns, roles, new Place(source, line)));
      }
    } catch (UncheckedIOException | CSVException | IllegalArgumentException e) {
      sink.accept(
          new Intake.SetAside(
              new Reject(
                  Reject.Code.BROKEN_TABLE,
                  Place.of(source),
                  String.valueOf(e.getMessage()).lines().findFirst().orElse("broken"),
                  "mend the quotes of that row and read the file again")));
    }
  }

  private Intake one(CSVRecord row, List<String> columns, Map<String, String> roles, Place at) {
    Map<String, Object> fields = new LinkedHashMap<>();
    long size = 0;
    for (String column : columns) {
      String value = row.isSet(column) ? row.get(column) : "";
      size += value.length();
      if (!value.isEmpty() || "text".equals(roles.get(column))) {
        fields.put(roles.getOrDefault(column, column), value);
      }
    }
    return size > limits.documentBytes()
        ? new Intake.SetAside(Rejects.oversize(at, limits))
        : Records.read(fields, at);
  }
}
