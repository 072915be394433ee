package org.casus.place;

import static org.casus.place.WordClass.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.casus.place.Spot.Source;

/**
 * Finds all stretches of words that may name a place: the longest names of the gazetteer, short
 * forms, names that end with a noun for a site, and unknown names whose neighbours speak for a
 * place. They may overlap; {@link SpotJudge} says which are places.
 */
final class Spotter {
  private static final int LONGEST = 7;
  private static final Set<String> MOVES = Set.of("from", "to", "on");

  private final Gazetteer gazetteer;
  private final Abbreviations abbreviations;

  Spotter(Gazetteer gazetteer, Abbreviations abbreviations) {
    this.gazetteer = gazetteer;
    this.abbreviations = abbreviations;
  }

  /** In the order of their first words. */
  List<Spot> spots(Words words) {
    List<Spot> found = new ArrayList<>();
    int covered = -1;
    int run = -1;
    for (int i = 0; i < words.size(); i++) {
      if (!mayStart(words, i)) {
        continue;
      }
      int last = covered >= i ? -1 : known(words, i, found);
      covered = Math.max(covered, last);
      if (words.capital(i) && !words.shouted(i) && i > run) {
        run = run(words, i);
        inRun(words, i, run, found);
      }
    }
    return found;
  }

  private static boolean mayStart(Words words, int i) {
    if (words.mark(i) || words.digit(i)) {
      return false;
    }
    if (words.shouted(i)) {
      return !words.is(i, BARE) && words.folded(i).length() > 1;
    }
    return words.capital(i) || words.is(i, JOINS) && article(words, i);
  }

  /** "al" of "al-Hol": joined to a capital by a hyphen or standing before one. */
  private static boolean article(Words words, int i) {
    int next = words.together(i, i + 1) && words.sign(i + 1) == '-' ? i + 2 : i + 1;
    return words.folded(i).length() == 2
        && words.folded(i).charAt(0) == 'a'
        && !words.folded(i).equals("an")
        && !words.folded(i).equals("as")
        && !words.folded(i).equals("at")
        && words.together(i, next)
        && words.capital(next);
  }

  /** Adds what dictionary and short forms know from word i on; answers its last word or -1. */
  private int known(Words words, int i, List<Spot> found) {
    int last = -1;
    for (Abbreviations.Short one : abbreviations.at(words.text(), words.start(i))) {
      int j = i;
      while (words.together(i, j + 1) && words.end(j) < words.start(i) + one.form().length()) {
        j++;
      }
      boolean comma = i > 0 && words.sign(i - 1) == ',';
      if (!one.afterComma() || comma) {
        found.add(new Spot(i, j, i, j, -1, one.place(), Source.ABBREVIATION));
        last = Math.max(last, j);
      }
      if (comma) {
        break;
      }
    }
    if (last >= 0) {
      return last;
    }
    long key = Folding.EMPTY;
    int posting = -1;
    for (int j = i; j < words.size() && j < i + LONGEST && words.together(i, j); j++) {
      if (words.mark(j)) {
        if (words.sign(j) != '-' && words.sign(j) != '.' || words.start(j) != words.end(j - 1)) {
          break;
        }
        continue;
      }
      if (words.possessive(j) && j > i) {
        key = Folding.join(key, words.folded(j));
        continue;
      }
      if (j > i
          && !words.capital(j)
          && !words.shouted(j)
          && !words.is(j, JOINS)
          && !words.digit(j)) {
        break;
      }
      key = Folding.add(key, words.folded(j));
      if (words.capital(j) || words.shouted(j)) {
        int here = gazetteer.first(Folding.finish(key));
        if (here >= 0 && words.folded(i).length() + j - i > 1) {
          posting = here;
          last = j;
        }
      }
    }
    if (last < 0 || all(words, i, last, DIRECTION) || i == last && words.is(i, NEVER)) {
      return -1;
    }
    found.add(new Spot(i, last, i, last, posting, -1, Source.GAZETTEER));
    extended(words, i, last, posting, found);
    return last;
  }

  /** "Homs Governorate", "North Dallas", "Eastern Ghouta". */
  private static void extended(Words words, int i, int last, int posting, List<Spot> found) {
    if (words.shouted(i)) {
      return;
    }
    int next = last + 1;
    boolean noun =
        words.together(last, next)
            && words.capital(next)
            && words.is(next, PROVINCE, DISTRICT, TOWN)
            && words.start(next) == words.end(last) + 1;
    boolean direction =
        words.together(i - 1, i) && words.capital(i - 1) && words.is(i - 1, DIRECTION);
    if (noun) {
      found.add(new Spot(i, next, i, last, posting, -1, Source.EXTENDED));
    }
    if (direction) {
      found.add(new Spot(i - 1, noun ? next : last, i, last, posting, -1, Source.EXTENDED));
    }
  }

  /** The last word of the capitals that begin at i, joined by "of", "al", hyphens. */
  private static int run(Words words, int i) {
    int last = i;
    int j = i + 1;
    while (words.together(i, j) && j < i + 10) {
      if (words.capital(j)) {
        last = j;
      } else if (words.possessive(j)
          || !words.is(j, JOINS) && words.sign(j) != '-' && !words.digit(j)
          || words.folded(j).equals("and")
          || words.folded(j).equals("as")
          || words.sign(j) == '-' && words.start(j) != words.end(j - 1)
          || j - last > 2) {
        break;
      } else if (words.digit(j) && words.sign(j - 1) == '-') {
        last = j;
      }
      j++;
    }
    return last;
  }

  private static boolean all(Words words, int first, int last, WordClass wanted) {
    for (int j = first; j <= last; j++) {
      if (!words.is(j, wanted) && !words.mark(j)) {
        return false;
      }
    }
    return true;
  }

  private static void inRun(Words words, int i, int last, List<Spot> found) {
    int first = i;
    boolean opens = words.firstOf(words.sentence(i)) == i;
    while (first < last
        && (words.is(first, NEVER, TITLE, DEMONYM)
            || opens && first == i && words.is(first, LOCATIVE, SOURCE, BARE))) {
      first++;
      while (first < last && !words.capital(first)) {
        first++;
      }
    }
    boolean article =
        words.sign(first - 1 < 0 ? 0 : first - 1) == '-'
            && words.together(first - 2, first)
            && article(words, first - 2);
    int from = article ? first - 2 : first;
    int start = from;
    boolean known = recent(found, start, last);
    if (!known
        && words.is(last, SITE, DISTRICT, PROVINCE, TOWN)
        && last > first
        && !words.is(first, BARE)) {
      found.add(new Spot(from, last, from, last - 1, -1, -1, Source.SITE));
      return;
    }
    int noun = siteNoun(words, last);
    if (noun > last && !words.is(first, BARE, NEVER)) {
      found.add(new Spot(from, noun, from, last, -1, -1, Source.NOUN));
    }
    if (!known
        && !words.is(last, NEVER)
        && !words.digit(first)
        && words.folded(last).length() > 2
        && cued(words, from, last, found)) {
      found.add(new Spot(from, last, from, last, -1, -1, Source.CUE));
    }
  }

  /** Whether the stretch was found already; spots come in order, so the last few are enough. */
  private static boolean recent(List<Spot> found, int first, int last) {
    for (int k = found.size() - 1; k >= 0 && k > found.size() - 8; k--) {
      if (found.get(k).first() == first && found.get(k).last() == last) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last of at most three lower-case words behind a name that end with a noun for a site:
   * "military airport".
   */
  private static int siteNoun(Words words, int last) {
    for (int j = last + 1; j <= last + 3 && words.together(last, j); j++) {
      if (words.mark(j)
          || words.capital(j)
          || words.possessive(j)
          || words.is(j, LOCATIVE, SOURCE, BARE, JOINS)) {
        return -1;
      }
      if (words.is(j, SITE)) {
        return j;
      }
    }
    return -1;
  }

  private static boolean cued(Words words, int first, int last, List<Spot> found) {
    int before = first - 1;
    int behind = last + 1;
    boolean locative = words.together(before, first) && words.is(before, LOCATIVE, DIRECTION);
    boolean of =
        words.together(before - 1, first)
            && words.folded(before).equals("of")
            && words.is(before - 1, SITEOF, DIRECTION);
    boolean moved =
        words.together(before, first)
            && (MOVES.contains(words.folded(before)) || words.is(before, TAKES));
    boolean listed = listed(words, first, found);
    boolean looks = words.is(first, PRE) && last > first;
    boolean named = words.together(before, first) && words.is(before, TOWN, PROVINCE, DISTRICT);
    boolean noun =
        words.together(last, behind)
            && !words.capital(behind)
            && words.is(behind, PROVINCE, DISTRICT, TOWN, SITE);
    return locative || of || moved || listed || looks || named || noun;
  }

  /** Behind "and" or a comma, and before that a name that may be a place. */
  private static boolean listed(Words words, int first, List<Spot> found) {
    int before = first - 1;
    if (!words.together(before - 1, first)
        || !words.folded(before).equals("and") && words.sign(before) != ',') {
      return false;
    }
    int end =
        words.folded(before).equals("and") && words.sign(before - 1) == ','
            ? before - 2
            : before - 1;
    return !found.isEmpty() && found.get(found.size() - 1).last() == end;
  }
}
