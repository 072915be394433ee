package org.casus.claim;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.casus.parse.ParsedStory;
import org.casus.parse.Tree;

/** What is told as history: by a year long before the story's own, "decades ago", "since 1961". */
final class Background {
  private static final Set<String> LONG =
      Set.of("years", "year", "decades", "decade", "centuries", "century", "generations");

  private final ParsedStory story;

  Background(ParsedStory story) {
    this.story = story;
  }

  boolean historical(int sentence, int trigger) {
    Tree tree = story.tree(sentence);
    int clauseStart = trigger;
    int clauseEnd = trigger;
    int year = published();
    for (int i = 0; i < tree.size(); i++) {
      boolean near =
          Math.abs(i - trigger) <= 14 && !divided(tree, Math.min(i, trigger), Math.max(i, trigger));
      if (!near) {
        continue;
      }
      String form = tree.form(i);
      if (isYear(form)) {
        int told = Integer.parseInt(form);
        boolean before = year > 0 && told < year && !(told == year - 1 && lateYear());
        if (before || (year < 0 && told < 1990)) {
          return true;
        }
      }
      if (LONG.contains(form)
          && i + 1 < tree.size()
          && tree.form(i + 1).matches("ago|earlier|before")) {
        return true;
      }
      if (form.equals("last")
          && i + 1 < tree.size()
          && tree.form(i + 1).matches("decade|century")) {
        return true;
      }
    }
    return clauseStart != clauseEnd;
  }

  private boolean lateYear() {
    return story.story().document().published().map(LocalDate::getDayOfYear).orElse(366) < 90;
  }

  private int published() {
    return story.story().document().published().map(LocalDate::getYear).orElse(-1);
  }

  private static boolean isYear(String form) {
    return form.length() == 4
        && ((form.startsWith("1") && form.charAt(1) >= '7') || form.startsWith("20"))
        && form.chars().allMatch(Character::isDigit);
  }

  private static boolean divided(Tree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      String form = tree.form(i).toLowerCase(Locale.ROOT);
      if (form.equals(";")) {
        return true;
      }
    }
    return false;
  }
}
