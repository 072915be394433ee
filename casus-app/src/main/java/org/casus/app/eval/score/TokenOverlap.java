package org.casus.app.eval.score;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casus.text.Span;

/**
 * How far two sets of stretches of one text hold the same words. A word is a run of letters and
 * digits.
 */
public final class TokenOverlap {
  private TokenOverlap() {}

  /**
   * Twice the shared words over the words of both: 1 for the same words, 0 for none shared. A
   * stretch without any word (a colon, a dash) is compared by its characters.
   */
  public static double f1(String text, List<Span> one, List<Span> other) {
    Set<Integer> a = words(text, one);
    Set<Integer> b = words(text, other);
    if (a.isEmpty() || b.isEmpty()) {
      a = characters(one);
      b = characters(other);
    }
    if (a.isEmpty() && b.isEmpty()) {
      return 0;
    }
    int shared = 0;
    for (int word : a) {
      shared += b.contains(word) ? 1 : 0;
    }
    return 2.0 * shared / (a.size() + b.size());
  }

  /** Whether at least half of the words are shared. */
  public static boolean half(String text, List<Span> one, List<Span> other) {
    return f1(text, one, other) >= 0.5;
  }

  /** The words by where they start; a word cut by a span's end counts. */
  private static Set<Integer> words(String text, List<Span> spans) {
    Set<Integer> starts = new HashSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < Math.min(span.end(), text.length()); i++) {
        if (Character.isLetterOrDigit(text.charAt(i))) {
          starts.add(start(text, i));
        }
      }
    }
    return starts;
  }

  private static int start(String text, int inside) {
    int i = inside;
    while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static Set<Integer> characters(List<Span> spans) {
    Set<Integer> all = new HashSet<>();
    for (Span span : spans) {
      for (int i = span.start(); i < span.end(); i++) {
        all.add(i);
      }
    }
    return all;
  }
}
