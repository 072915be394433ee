package org.casus.app.ingest;

/**
 * Where something stood in the input.
 *
 * @param source a file's path as it was given, or "-" for standard input
 * @param line from 1; 0 where the whole file is meant
 */
public record Place(String source, long line) {
  /** The whole of a file. */
  public static Place of(String source) {
    return new Place(source, 0);
  }

  @Override
  public String toString() {
    return line > 0 ? source + ":" + line : source;
  }
}
