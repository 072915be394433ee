package org.casus.app.eval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * An annotated file: JSON Lines, an object a line.
 *
 * @param complaints lines that could not be read, in words; set aside
 */
public record Gold(Path path, List<Row> rows, List<String> complaints) {
  public Gold {
    rows = List.copyOf(rows);
    complaints = List.copyOf(complaints);
  }

  /** Reads the whole file. */
  public static Gold read(Path path) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Row> rows = new ArrayList<>();
    List<String> complaints = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(path)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          read(mapper, line, path + ":" + number, rows, complaints);
        }
      }
    }
    return new Gold(path, rows, complaints);
  }

  private static void read(
      ObjectMapper mapper, String line, String at, List<Row> rows, List<String> complaints) {
    try {
      JsonNode json = mapper.readTree(line);
      if (json.isObject()) {
        rows.add(new Row(json));
      } else {
        complaints.add("broken-json  " + at + "  not an object. Set aside.");
      }
    } catch (JsonProcessingException e) {
      complaints.add("broken-json  " + at + "  " + e.getOriginalMessage() + ". Set aside.");
    }
  }
}
