package org.casus.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The news and photo agencies of {@code agencies.txt}. */
final class Agencies {
  private final Set<String> names;

  private Agencies(Set<String> names) {
    this.names = names;
  }

  static Agencies load() {
    try (InputStream in = Agencies.class.getResourceAsStream("agencies.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8))) {
      return new Agencies(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .collect(Collectors.toUnmodifiableSet()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean has(String name) {
    return names.contains(name.strip().toLowerCase(Locale.ROOT));
  }

  /** Whether one of the parts between slashes, dashes and commas is an agency. */
  boolean anyIn(String words) {
    for (String part : words.split("[/,|]| via | - | – ", -1)) {
      String p = part.strip();
      String lower = p.toLowerCase(Locale.ROOT);
      if (has(p) || (lower.endsWith(" photo") && has(lower.substring(0, lower.length() - 6)))) {
        return true;
      }
    }
    return false;
  }
}
