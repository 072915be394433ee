package org.casus.app.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** English names of countries by ISO 3166-1 alpha-3 code. */
final class Countries {
  private final Map<String, String> names;

  private Countries(Map<String, String> names) {
    this.names = names;
  }

  static Countries load() {
    Map<String, String> names = new HashMap<>();
    try (InputStream in = Countries.class.getResourceAsStream("countries.tsv");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          names.put(line.substring(0, 3), line.substring(4));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Countries(names);
  }

  /** The name, or the code where it is not known. */
  String name(String iso3) {
    return names.getOrDefault(iso3, iso3);
  }
}
