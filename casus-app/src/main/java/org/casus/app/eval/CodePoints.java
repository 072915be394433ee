package org.casus.app.eval;

import java.util.Optional;
import org.casus.text.Span;

/** Turns offsets counted in code points, as gold files have them, into UTF-16 code units. */
final class CodePoints {
  private final Optional<int[]> units;
  private final int length;

  CodePoints(String text) {
    this.length = text.length();
    this.units =
        text.codePointCount(0, length) == length ? Optional.empty() : Optional.of(map(text));
  }

  private static int[] map(String text) {
    int[] units = new int[text.codePointCount(0, text.length()) + 1];
    int at = 0;
    for (int i = 0; i < units.length; i++) {
      units[i] = at;
      at = i + 1 < units.length ? text.offsetByCodePoints(at, 1) : at;
    }
    return units;
  }

  /** The same stretch in code units; ends beyond the text are drawn in. */
  Span span(int start, int end) {
    int from = unit(start);
    return new Span(from, Math.max(from, unit(end)));
  }

  private int unit(int codePoint) {
    int point = Math.max(0, codePoint);
    return units.map(u -> u[Math.min(point, u.length - 1)]).orElse(Math.min(point, length));
  }
}
