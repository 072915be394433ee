package org.casus.place;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The word lists: which classes a folded word belongs to. Immutable. */
final class Lexis {
  private final Map<String, Integer> classes;

  private Lexis(Map<String, Integer> classes) {
    this.classes = classes;
  }

  static Lexis load() {
    Map<String, Integer> classes = new HashMap<>(16384);
    for (String resource : List.of("words.tsv", "words-of-names.tsv")) {
      for (String[] row : rows(resource)) {
        int bit = WordClass.of(row[0]).bit();
        for (String word : row[1].split("\\|", -1)) {
          classes.merge(word, bit, (a, b) -> a | b);
        }
      }
    }
    return new Lexis(classes);
  }

  /** The classes of a word, a bit each. */
  int of(String folded) {
    return classes.getOrDefault(folded, 0);
  }

  /** A resource's rows, comments left out, cells parted by tabs. */
  static List<String[]> rows(String resource) {
    try (InputStream in = Lexis.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the library was built without " + resource);
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      List<String[]> rows = new ArrayList<>();
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
