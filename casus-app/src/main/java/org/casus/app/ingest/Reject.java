package org.casus.app.ingest;

import java.util.Locale;

/**
 * Input that could not be used: what is wrong, where, and what to do.
 *
 * @param found what stood there, in words: "published = \"2024-02-31\": that February has 29 days"
 * @param next what the user can do
 */
public record Reject(Code code, Place at, String found, String next) {
  /**
   * Stable for ever: users search for them, scripts branch on them, and {@code docs/errors.md} has
   * a heading for each.
   */
  public enum Code {
    MISSING_FILE,
    UNREADABLE_FILE,
    DAMAGED_ARCHIVE,
    NOT_TEXT,
    UNKNOWN_KIND,
    OVERSIZE_DOCUMENT,
    EMPTY_DOCUMENT,
    BROKEN_JSON,
    NO_TEXT_FIELD,
    WRONG_FIELD,
    BROKEN_TABLE,
    IMPOSSIBLE_DATE,
    OTHER_LANGUAGE,
    UNREAD_DOCUMENT;

    /** As it is printed: "impossible-date". */
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** One line: code, place, what was found. */
  public String line() {
    return "%s  %s  %s".formatted(code.word(), at, found);
  }
}
