package org.casus.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.text.Notice;
import org.casus.text.Notice.Kind;
import org.casus.text.Span;

/**
 * A whole page's text, menus, headlines of other pieces and all, as a browser's "select all" gives
 * it: most lines are no sentences. The article is the stretch of lines that weighs most, where long
 * lines of common words weigh and short ones without a full stop cost; what lies outside it is
 * navigation.
 */
final class PageDump {
  private static final int FEWEST_LINES = 20;

  /** A page has its "Share" and "Privacy policy"; a table of results or a wrapped text has none. */
  private static final int FEWEST_NOTICES = 3;

  /** Words that a line of a wrapped text has more of. */
  private static final int SCRAP = 7;

  /** What a line must weigh not to cost, and the most that one line may cost: tuned on 74 pages. */
  private static final double PRICE = 1.5;

  private static final double DEAREST = -1;
  private static final int LONGEST = 400;
  private static final int FEW_WORDS = 8;

  private static final Set<String> COMMON =
      Set.of(
          "the", "of", "and", "to", "a", "in", "that", "is", "was", "for", "on", "it", "with", "as",
          "he", "his", "be", "at", "by", "i", "this", "had", "not", "are", "but", "from", "or",
          "have", "an", "they", "which", "one", "you", "were", "her", "all", "she", "there",
          "would", "their", "we", "him", "been", "has", "when", "who", "will", "more", "no", "if",
          "out", "so", "said", "what", "up", "its", "about", "into", "than", "them", "can", "only",
          "other", "new", "some", "could", "time", "these", "two", "may", "then", "do", "first",
          "any", "my", "now", "such", "like", "our", "over", "even", "most", "after", "also", "did",
          "many", "before", "must", "through", "back", "where", "much", "your", "way", "well",
          "down", "should", "because", "each", "just", "those", "how", "too");

  private final String text;
  private final List<Span> lines = new ArrayList<>();
  private final List<Double> weights = new ArrayList<>();
  private int scraps;
  private int notices;

  private PageDump(String text, List<Piece> pieces, List<Score> scores) {
    this.text = text;
    for (int i = 0; i < pieces.size(); ) {
      int end = i + 1;
      while (end < pieces.size() && pieces.get(end).line() == pieces.get(i).line()) {
        end++;
      }
      add(pieces.subList(i, end), scores.subList(i, end));
      i = end;
    }
  }

  /** What lies around the article; nothing where the text is no page. */
  static List<Notice> around(String text, List<Piece> pieces, List<Score> scores) {
    PageDump page = new PageDump(text, pieces, scores);
    boolean scrappy = page.lines.size() >= FEWEST_LINES && page.scraps * 2 > page.lines.size();
    boolean dump = scrappy && page.notices >= FEWEST_NOTICES;
    return dump ? page.outside() : List.of();
  }

  private void add(List<Piece> line, List<Score> scores) {
    Span span = line.get(0).span().upTo(line.get(line.size() - 1).span());
    int words = 0;
    int common = 0;
    boolean notice = false;
    for (int i = 0; i < line.size(); i++) {
      for (String word : line.get(i).words()) {
        words++;
        common += COMMON.contains(word) ? 1 : 0;
      }
      notice |= scores.get(i).decisive().isPresent() || scores.get(i).isButton();
    }
    boolean sentence = words >= 6 && ends(span);
    scraps += words < SCRAP && !sentence ? 1 : 0;
    notices += notice ? 1 : 0;
    double weight = words == 0 ? -1 : Math.min(span.length(), LONGEST) / 100.0;
    weight += sentence ? 1 : -0.7;
    weight += words >= 5 ? (common / (double) words - 0.3) * 4 : -0.5;
    weight -= words < FEW_WORDS ? 0.8 : 0;
    weight = notice ? Math.min(weight, 0) : weight;
    lines.add(span);
    weights.add(Math.max(weight - PRICE, DEAREST));
  }

  private boolean ends(Span line) {
    int i = line.end() - 1;
    while (i > line.start() && "\"”’')]…:".indexOf(text.charAt(i)) >= 0) {
      if (text.charAt(i) == '…' || text.charAt(i) == ':') {
        return true;
      }
      i--;
    }
    char c = text.charAt(i);
    return c == '.' || c == '!' || c == '?';
  }

  private List<Notice> outside() {
    double best = Double.NEGATIVE_INFINITY;
    double sum = 0;
    int start = 0;
    int first = 0;
    int last = lines.size() - 1;
    for (int i = 0; i < lines.size(); i++) {
      if (sum <= 0) {
        sum = 0;
        start = i;
      }
      sum += weights.get(i);
      if (sum > best) {
        best = sum;
        first = start;
        last = i;
      }
    }
    List<Notice> around = new ArrayList<>();
    if (first > 0) {
      around.add(cut(0, first - 1));
    }
    if (last + 1 < lines.size()) {
      around.add(cut(last + 1, lines.size() - 1));
    }
    return around;
  }

  private Notice cut(int from, int to) {
    return new Notice(
        lines.get(from).upTo(lines.get(to)), Kind.NAVIGATION, "lies around the page's article");
  }
}
