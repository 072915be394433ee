package org.casus.app.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/**
 * A text's lines, one at a time, none longer than a limit: what is longer is passed over and not
 * held in memory.
 */
final class Lines {
  private final BufferedReader in;
  private final int longest;
  private final StringBuilder line = new StringBuilder();
  private long number;
  private boolean overlong;

  Lines(Reader in, int longest) {
    this.in = new BufferedReader(in, 1 << 16);
    this.longest = longest;
  }

  /** The next line without its end; empty at the end of the text. */
  Optional<String> next() throws IOException {
    line.setLength(0);
    overlong = false;
    int c = in.read();
    if (c < 0) {
      return Optional.empty();
    }
    number++;
    for (; c >= 0 && c != '\n'; c = in.read()) {
      if (line.length() < longest) {
        line.append((char) c);
      } else {
        overlong = true;
      }
    }
    int end = line.length();
    if (end > 0 && line.charAt(end - 1) == '\r') {
      line.setLength(end - 1);
    }
    return Optional.of(overlong ? "" : line.toString());
  }

  /** Of the line last given, from 1. */
  long number() {
    return number;
  }

  /** Whether the line last given was over the limit, and is given empty. */
  boolean overlong() {
    return overlong;
  }
}
