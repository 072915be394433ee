package org.casus.app.ingest;

/**
 * What one document may cost.
 *
 * @param documentBytes the largest document read, in bytes after decompression
 */
public record Limits(int documentBytes) {
  /** 20 MB: longer than any news text, and small enough to hold two dozen of them at once. */
  public static final Limits USUAL = new Limits(20 * 1024 * 1024);
}
