package org.casus.text;

/**
 * A stretch of a document's text: half-open [start, end), counted in UTF-16 code units from the
 * document's first character, so that {@code text.substring(start, end)} is the words themselves.
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no stretch of text: [%d, %d)".formatted(start, end));
    }
  }

  /** The words themselves. */
  public String in(String text) {
    return text.substring(start, end);
  }

  public int length() {
    return end - start;
  }

  public boolean covers(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two share a character. */
  public boolean meets(Span other) {
    return Math.max(start, other.start) < Math.min(end, other.end);
  }

  /** The smallest stretch that covers both. */
  public Span upTo(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
