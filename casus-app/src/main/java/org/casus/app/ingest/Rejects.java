package org.casus.app.ingest;

/** Rejects that more than one reader makes. */
final class Rejects {
  private Rejects() {}

  static Reject oversize(Place at, Limits limits) {
    return new Reject(
        Reject.Code.OVERSIZE_DOCUMENT,
        at,
        "larger than %d MB".formatted(limits.documentBytes() >> 20),
        "split it into articles, or raise --max-document-mb");
  }
}
