package org.casus.app.ingest;

import java.util.List;
import java.util.Locale;

/** What a file holds, as its first characters tell it. */
public enum Kind {
  TEXT,
  HTML,
  JSON,
  JSON_LINES,
  CSV,
  CONLLU,
  XML;

  private static final int HEAD = 4096;

  /**
   * The kind that a text's beginning shows.
   *
   * @param head the first characters of a text; 4,096 are enough
   */
  public static Kind of(CharSequence head) {
    String h = head.subSequence(0, Math.min(head.length(), HEAD)).toString().stripLeading();
    if (h.startsWith("{")) {
      return isLine(h) ? JSON_LINES : JSON;
    }
    if (h.startsWith("[") && h.substring(1).stripLeading().matches("(?s)[\\[{\\]].*")) {
      return JSON;
    }
    String lower = h.substring(0, Math.min(h.length(), 1024)).toLowerCase(Locale.ROOT);
    if (lower.startsWith("<!doctype html") || lower.contains("<html") || lower.contains("<head")) {
      return HTML;
    }
    if (lower.startsWith("<") && (lower.contains("<body") || lower.contains("<p>"))) {
      return HTML;
    }
    if (lower.startsWith("<?xml")) {
      return XML;
    }
    String first = h.lines().findFirst().orElse("");
    if (first.startsWith("# sent_id") || first.startsWith("# text =") || isToken(h)) {
      return CONLLU;
    }
    return isHeader(first) ? CSV : TEXT;
  }

  /** A whole object on one of its lines, or a first line too long to see its end. */
  private static boolean isLine(String h) {
    int end = h.indexOf('\n');
    return (end < 0 && h.length() >= HEAD / 2)
        || h.lines().anyMatch(l -> l.startsWith("{") && l.stripTrailing().endsWith("}"));
  }

  /** A line of ten tab-separated columns that opens with the number 1. */
  private static boolean isToken(String h) {
    return h.lines()
        .filter(line -> !line.startsWith("#"))
        .findFirst()
        .filter(line -> line.startsWith("1\t") && line.chars().filter(c -> c == '\t').count() >= 7)
        .isPresent();
  }

  /** A first line of column names, one of which is a document's text. */
  private static boolean isHeader(String line) {
    for (char separator : new char[] {',', '\t', ';'}) {
      List<String> names =
          List.of(line.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1));
      if (names.size() > 1
          && names.size() < 200
          && names.stream().allMatch(name -> name.length() < 60)
          && names.stream().anyMatch(name -> Columns.isText(name))) {
        return true;
      }
    }
    return false;
  }
}
