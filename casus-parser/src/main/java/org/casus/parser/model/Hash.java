package org.casus.parser.model;

/** How features become rows of a weight table. */
public final class Hash {
  private Hash() {}

  /** Stirs x into h. */
  public static int mix(int h, int x) {
    int m = (h ^ x) * 0x9e3779b1;
    return m ^ m >>> 15;
  }

  /** The row, of 2^bits, that a feature's hash points at. */
  public static int row(int h, int bits) {
    return (h * 0x85ebca6b) >>> (32 - bits);
  }

  /** Hash of a stretch of characters. */
  public static int of(CharSequence text, int start, int end) {
    int h = 0x811c9dc5;
    for (int i = start; i < end; i++) {
      h = (h ^ text.charAt(i)) * 0x01000193;
    }
    return h ^ h >>> 15;
  }
}
