package org.casus.text;

/**
 * A part of a document that is not news.
 *
 * @param reason what gave it away, in words: shown by {@code casus why} and on the page
 */
public record Notice(Span span, Kind kind, String reason) {
  /** READING.md section 11. */
  public enum Kind {
    APPEAL,
    SUBSCRIPTION,
    ADVERT,
    SHARE,
    COOKIE,
    RELATED,
    CREDIT,
    CAPTION,
    BYLINE,
    DATELINE,
    CORRECTION,
    SELF_DESCRIPTION,
    COMMENT,
    NAVIGATION,
    OTHER
  }
}
