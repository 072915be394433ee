package org.casus.app.eval.task;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casus.app.eval.Gold;
import org.casus.app.eval.Row;

/**
 * Gold written in a test: single quotes stand for double ones, backticks for double ones inside.
 */
final class GoldText {
  private GoldText() {}

  static Gold gold(String... rows) {
    List<Row> read = new ArrayList<>();
    for (String row : rows) {
      read.add(row(row));
    }
    return new Gold(Path.of("tiny.jsonl"), read, List.of());
  }

  static Row row(String json) {
    try {
      return new Row(new ObjectMapper().readTree(json.replace('\'', '"').replace("`", "\\\"")));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
