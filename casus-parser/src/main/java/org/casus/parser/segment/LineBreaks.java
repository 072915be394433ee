package org.casus.parser.segment;

import java.util.Locale;
import java.util.Set;

/**
 * Which line ends are only where the page was full. A break is soft when the next word would not
 * have fitted on a line as wide as those around it.
 */
final class LineBreaks {
  /** How many lines up and down show how wide the page is. */
  private static final int AROUND = 3;

  /** A line that ends with one of these is not finished. */
  private static final Set<String> UNFINISHED =
      Set.of(
          "the", "a", "an", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or",
          "but", "that", "which", "who", "whose", "as", "into", "between", "against", "his", "her",
          "their", "its", "is", "are", "was", "were", "be", "been", "has", "have", "had", "will",
          "would", "not", "than", "mr.", "mrs.", "ms.", "dr.", "gen.", "sen.", "when", "while",
          "where", "after", "before", "during", "under", "over", "said", "about", "through");

  private final String text;

  LineBreaks(String text) {
    this.text = text;
  }

  /**
   * Whether the sentence goes on over the line end between two tokens, the first of which does not
   * end a sentence by itself.
   */
  boolean soft(int lastStart, int lastEnd, int nextStart, int nextEnd) {
    int breaks = 0;
    for (int i = lastEnd; i < nextStart; i++) {
      breaks += text.charAt(i) == '\n' || lonelyReturn(i) ? 1 : 0;
    }
    if (breaks != 1) {
      return breaks == 0;
    }
    int next = text.codePointAt(nextStart);
    if (Characters.lower(next)) {
      return true;
    }
    if (UNFINISHED.contains(text.substring(lastStart, lastEnd).toLowerCase(Locale.ROOT))) {
      return true;
    }
    if (bullet(nextStart, nextEnd)) {
      return false;
    }
    return full(lastEnd, nextStart, nextEnd);
  }

  private boolean lonelyReturn(int i) {
    return text.charAt(i) == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n');
  }

  private boolean bullet(int start, int end) {
    char c = text.charAt(start);
    boolean spaced = end < text.length() && Characters.white(text.charAt(end));
    return spaced && end == start + 1 && (c == '-' || c == '*' || c == '\u2022' || c == '\u00b7');
  }

  /** The line had no room for the next word. */
  private boolean full(int lastEnd, int nextStart, int nextEnd) {
    int lineStart = lineStart(lastEnd - 1);
    int width = lastEnd - firstInk(lineStart);
    Widths widths = new Widths();
    int up = lineStart;
    for (int k = 0; k < AROUND && up > 0; k++) {
      int end = up - 1;
      up = lineStart(end - 1);
      int ink = lastInk(up, end) - firstInk(up);
      if (ink <= 0) {
        break;
      }
      widths.add(ink);
    }
    int down = lineStart(nextStart);
    for (int k = 0; k < AROUND && down < text.length(); k++) {
      int end = lineEnd(down);
      int ink = lastInk(down, end) - firstInk(down);
      if (ink <= 0) {
        break;
      }
      widths.add(ink);
      down = end + 1;
    }
    int widest = Math.max(width, widths.page());
    int room = widest - width - 1;
    return width > 30 && nextEnd - nextStart > room - widest / 10;
  }

  /** How wide the page is: the widest line around, or the next where one alone sticks out. */
  private static final class Widths {
    private int widest;
    private int second;
    private int lines;

    void add(int width) {
      second = Math.max(second, Math.min(width, widest));
      widest = Math.max(widest, width);
      lines++;
    }

    int page() {
      return lines >= 3 ? second : widest;
    }
  }

  /** Offset of the first character of the line that holds i; looks back no further than a page. */
  private int lineStart(int i) {
    int start = Math.max(i, 0);
    int limit = Math.max(0, start - PAGE);
    while (start > limit && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  private int lineEnd(int i) {
    int end = i;
    int limit = Math.min(text.length(), i + PAGE);
    while (end < limit && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  /** Lines longer than this are paragraphs; how much longer says nothing more. */
  private static final int PAGE = 400;

  private int firstInk(int lineStart) {
    int i = lineStart;
    while (i < text.length() && text.charAt(i) != '\n' && Characters.white(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int lastInk(int lineStart, int lineEnd) {
    int i = lineEnd;
    while (i > lineStart && Characters.white(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
