package org.casus.code;

import java.util.List;

/**
 * Why a mention is as it is.
 *
 * @param mention its id
 * @param lines field by field, in the order of the mention's JSON
 */
public record Explanation(String mention, List<Line> lines) {
  public Explanation {
    lines = List.copyOf(lines);
  }

  /** What decided one field, in words. */
  public record Line(String field, String reason) {}
}
