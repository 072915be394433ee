package org.casus.time;

import java.util.Set;

/** Which way an expression is told, from the words around it: no tree is needed for "will". */
final class Tense {
  private static final int WINDOW = 14;

  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "ll",
          "shall",
          "would",
          "due",
          "scheduled",
          "expected",
          "expects",
          "plan",
          "plans",
          "planned",
          "planning",
          "slated",
          "upcoming",
          "hopes",
          "may",
          "might",
          "could",
          "should",
          "must",
          "next",
          "until",
          "tomorrow",
          "forthcoming",
          "intends",
          "vowed",
          "promised",
          "pledged",
          "preparing",
          "ahead",
          "looming",
          "deadline");

  private static final Set<String> PAST =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "said",
          "told",
          "has",
          "have",
          "been",
          "came",
          "took",
          "held",
          "met",
          "began",
          "went",
          "left",
          "made",
          "gave",
          "shot",
          "hit",
          "struck",
          "won",
          "lost",
          "ago",
          "last",
          "yesterday",
          "fell",
          "rose",
          "broke",
          "saw",
          "led",
          "sent",
          "set",
          "found");

  private Tense() {}

  static Direction around(Lexemes text, int start, int end) {
    Direction before = look(text, start - 1, -1);
    return before != Direction.OPEN ? before : look(text, end, 1);
  }

  private static Direction look(Lexemes text, int from, int step) {
    for (int i = from, n = 0; i >= 0 && i < text.size() && n < WINDOW; i += step, n++) {
      String word = text.word(i);
      boolean end = word.equals(";") || word.equals("\"") || (step > 0 && word.equals(","));
      if (end && n > 0) {
        return Direction.OPEN;
      }
      if (AHEAD.contains(word) || infinitive(text, i)) {
        return Direction.AHEAD;
      }
      if (PAST.contains(word) || (word.endsWith("ed") && word.length() > 4 && !passive(text, i))) {
        return Direction.PAST;
      }
    }
    return Direction.OPEN;
  }

  /** "be moved", "being moved": what comes before decides. */
  private static boolean passive(Lexemes text, int i) {
    return text.word(i - 1).equals("be") || text.word(i - 1).equals("being");
  }

  /** "is to meet", "set to open". */
  private static boolean infinitive(Lexemes text, int i) {
    String before = text.word(i - 1);
    return text.word(i).equals("to")
        && Set.of("is", "are", "set", "going", "about", "ready", "wants", "want").contains(before);
  }
}
