package org.casus.app.ingest;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.casus.actor.ActorRow;
import org.casus.event.ActorKind;

/**
 * A user's own actors: a CSV or TSV with the columns {@code name}, and where known {@code aliases},
 * {@code kind}, {@code country}, {@code sectors}, {@code start}, {@code end}; lists are joined by
 * "|".
 */
public final class ActorTable {
  private ActorTable() {}

  /** A row that cannot be used. */
  public static final class Broken extends Exception {
    private static final long serialVersionUID = 1;
    private final long line;

    Broken(long line, String why) {
      super(why);
      this.line = line;
    }

    public long line() {
      return line;
    }
  }

  /**
   * The table's actors.
   *
   * @throws Broken at the first row that cannot be used
   */
  public static List<ActorRow> read(String table) throws Broken {
    String header = table.lines().findFirst().orElse("");
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(header.indexOf('\t') >= 0 ? '\t' : ',')
            .setHeader()
            .setSkipHeaderRecord(true)
            .setCommentMarker('#')
            .setTrim(true)
            .get();
    List<ActorRow> rows = new ArrayList<>();
    try (CSVParser parser = format.parse(new StringReader(table))) {
      if (!parser.getHeaderNames().contains("name")) {
        throw new Broken(1, "no column \"name\", but: " + parser.getHeaderNames());
      }
      for (CSVRecord row : parser) {
        rows.add(row(row, parser.getCurrentLineNumber()));
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new Broken(0, String.valueOf(e.getMessage()));
    }
    return rows;
  }

  private static ActorRow row(CSVRecord row, long line) throws Broken {
    Optional<String> name = cell(row, "name");
    if (name.isEmpty()) {
      throw new Broken(line, "an actor without a name");
    }
    return new ActorRow(
        Stream.concat(name.stream(), list(row, "aliases").stream()).toList(),
        kind(cell(row, "kind").orElse("other"), line),
        cell(row, "country"),
        list(row, "sectors"),
        day(cell(row, "start"), line),
        day(cell(row, "end"), line));
  }

  private static ActorKind kind(String word, long line) throws Broken {
    try {
      return ActorKind.valueOf(word.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_'));
    } catch (IllegalArgumentException e) {
      List<String> kinds = Arrays.stream(ActorKind.values()).map(ActorKind::word).toList();
      throw new Broken(
          line,
          "unknown kind \"%s\"; nearest: %s"
              .formatted(word, String.join(", ", Nearest.ranked(word, kinds, 3))));
    }
  }

  private static Optional<LocalDate> day(Optional<String> words, long line) throws Broken {
    if (words.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Published.day(words.get()));
    } catch (Published.Impossible e) {
      throw new Broken(line, "\"%s\": %s".formatted(words.get(), e.getMessage()));
    }
  }

  private static Optional<String> cell(CSVRecord row, String column) {
    return row.isSet(column)
        ? Optional.of(row.get(column)).filter(value -> !value.isBlank())
        : Optional.empty();
  }

  private static List<String> list(CSVRecord row, String column) {
    return cell(row, column)
        .map(cell -> Stream.of(cell.split("\\|", -1)).map(String::strip).toList())
        .orElse(List.of());
  }
}
